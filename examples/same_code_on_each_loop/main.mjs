// Several loops run one function, which needs no runtime of its own.
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

async function* produce(words) {
  for (const word of words) yield word.toUpperCase();
}

async function shout(words) {
  const shouted = [];
  for await (const word of produce(words)) shouted.push(word);
  return shouted.join(" ");
}

async function main() {
  const words = ["how", "are", "you"];
  console.log(`main thread: ${await shout(words)}`);
  const worker = new Worker(new URL(import.meta.url)); // runs this file
  worker.postMessage(words);
  const [answer] = await once(worker, "message");
  console.log(`worker thread: ${answer}`);
}

if (isMainThread) await main();
else {
  const [words] = await once(parentPort, "message");
  parentPort.postMessage(await shout(words));
}

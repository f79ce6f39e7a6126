// Which thread runs a task: the one that started the event loop, or another?
import { once } from "node:events";
import { parentPort, threadId, Worker } from "node:worker_threads";

async function task() {
  return threadId;
}

async function main() {
  const here = threadId;

  let there = await task();
  console.log(`a task of this thread runs here: ${there === here}`);

  const worker = new Worker(new URL(import.meta.url)); // runs this file
  [there] = await once(worker, "message");
  console.log(`a task for other threads runs here: ${there === here}`);
}

if (parentPort === null) await main();
else parentPort.postMessage(await task());

// Two blocking jobs are cancelled: one is running, the other is in the queue.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

function work(name) {
  parentPort.postMessage([name, "starts"]);
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 3000);
  parentPort.postMessage([name, "ends"]);
}

async function run(worker) {
  const start = performance.now();
  const ended = new Set();
  worker.on("message", ([name, event]) => {
    if (event === "ends") ended.add(name);
    say(start, `${name} ${event}`);
  });
  worker.postMessage("A");
  worker.postMessage("B");
  await sleep(1000);
  say(start, "main cancels both");
  await worker.terminate();
  for (const name of ["A", "B"]) {
    say(start, `${name} cancelled: ${!ended.has(name)}`);
  }
}

async function main() {
  const worker = new Worker(new URL(import.meta.url)); // so B waits for A
  await once(worker, "message");
  await run(worker);
}

if (isMainThread) await main();
else {
  parentPort.on("message", work);
  parentPort.postMessage("ready");
}

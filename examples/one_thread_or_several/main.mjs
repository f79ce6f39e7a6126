// Two tasks that block: one after the other, unless each has its own thread.
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

function work() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 1000); // blocks the thread it runs on
}

async function task() {
  work();
}

async function onOneThread() {
  await Promise.all([task(), task()]);
}

async function onTwoThreads(workers) {
  for (const worker of workers) worker.postMessage("work");
  await Promise.all(workers.map((worker) => once(worker, "exit")));
}

async function main() {
  const file = new URL(import.meta.url); // each worker runs this file
  const workers = [new Worker(file), new Worker(file)];
  await Promise.all(workers.map((worker) => once(worker, "message")));

  let start = performance.now();
  await onOneThread();
  console.log(`${seconds(start)} s: on one thread`);

  start = performance.now();
  await onTwoThreads(workers);
  console.log(`${seconds(start)} s: on two threads`);
}

if (isMainThread) {
  await main();
} else {
  parentPort.once("message", work);
  parentPort.postMessage("ready");
}

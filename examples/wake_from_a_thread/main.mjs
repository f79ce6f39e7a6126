// A thread makes a future ready: it sets the result and wakes the task.
import { writeSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

function work() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  writeSync(1, "thread wakes main\n"); // a worker's `console` prints later
  parentPort.postMessage(42);
}

async function main() {
  console.log("main starts thread");
  const worker = new Worker(new URL(import.meta.url));
  const promise = new Promise((resolve, reject) => {
    worker.once("message", resolve); // `resolve` runs on this thread
    worker.once("error", reject);
  });
  console.log(`main has ${await promise}`);
}

if (isMainThread) await main();
else work();

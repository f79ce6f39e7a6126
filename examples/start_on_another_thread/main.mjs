// A task starts on another thread even though its creator blocks.
import { once } from "node:events";
import { writeSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";

async function work(started) {
  writeSync(1, "the task starts\n"); // console.log would need main's thread
  Atomics.store(started, 0, 1);
  Atomics.notify(started, 0);
}

async function main() {
  console.log("main spawns");
  const started = new Int32Array(new SharedArrayBuffer(4));
  const file = new URL(import.meta.url); // the worker runs this file
  const worker = new Worker(file, { workerData: started });
  Atomics.wait(started, 0, 0); // blocks main's thread: there is no await
  console.log("main awaits");
  await once(worker, "exit");
  console.log("main ends");
}

if (isMainThread) await main();
else await work(workerData);

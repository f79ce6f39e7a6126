// A task hands work to another thread and blocks: does the work start?
import { once } from "node:events";
import { writeSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";

async function child(started) {
  writeSync(1, "the child starts\n"); // console.log would need main's thread
  Atomics.store(started, 0, 1);
  Atomics.notify(started, 0);
}

async function parent() {
  console.log("the parent spawns the child");
  const started = new Int32Array(new SharedArrayBuffer(4));
  const file = new URL(import.meta.url); // the worker runs this file
  const worker = new Worker(file, { workerData: started });
  Atomics.wait(started, 0, 0, 3000); // blocks the thread of the event loop
  console.log("the parent awaits the child");
  await once(worker, "exit");
}

async function main() {
  await parent();
}

if (isMainThread) await main();
else await child(workerData);

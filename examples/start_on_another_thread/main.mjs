// A task for another thread starts although its creator gives nothing back.
import { once } from "node:events";
import { writeSync } from "node:fs";
import { isMainThread, Worker } from "node:worker_threads";

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function work() {
  writeSync(1, "the task starts\n"); // console.log would go through main
}

async function main() {
  console.log("main spawns");
  const worker = new Worker(new URL(import.meta.url)); // runs this file
  sleep(1000); // main is busy: no await
  console.log("main awaits");
  await once(worker, "exit");
  console.log("main ends");
}

if (isMainThread) await main();
else await work();

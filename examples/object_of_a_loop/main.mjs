// Objects made in one run of a loop are used in the next run.
import { isMainThread, parentPort, Worker } from "node:worker_threads";

function firstRun() {
  const worker = new Worker(new URL(import.meta.url)); // runs the other loop
  const promise = Promise.resolve("hello");
  try {
    worker.postMessage(promise);
  } catch (error) {
    console.log(`promise: ${error.name}: ${error.message}`);
  }
  promise.then((value) => worker.postMessage(value));
  worker.once("message", (value) => console.log(`its value: ${value}`));
}

function secondRun() {
  parentPort.once("message", (value) => parentPort.postMessage(value));
}

if (isMainThread) firstRun();
else secondRun();

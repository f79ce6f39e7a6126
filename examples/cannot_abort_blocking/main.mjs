// Blocking work on a thread of its own is cancelled: does it stop?
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

function work() {
  parentPort.postMessage("ready"); // the thread is running
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 3000);
  parentPort.postMessage("the work ends");
}

async function main() {
  const task = new Worker(new URL(import.meta.url));
  await once(task, "message");
  const start = performance.now();
  task.on("message", (event) => say(start, event));
  const ended = once(task, "exit");
  await sleep(1000);
  void task.terminate();
  say(start, "main has cancelled the task");
  const [status] = await ended; // 0 if it ended by itself
  say(start, `cancelled: ${status !== 0}`);
}

if (isMainThread) await main();
else work();

// Start a task from ordinary code: outside async code, inside it, on a thread.
import { once } from "node:events";
import { isMainThread, Worker } from "node:worker_threads";

async function work() {}

function start(place) {
  void work(); // runs on this thread's own loop
  console.log(`${place}: started`);
}

async function inside() {
  start("inside");
  const worker = new Worker(new URL(import.meta.url)); // runs this file
  await once(worker, "exit");
}

function main() {
  start("outside");
  return inside();
}

if (isMainThread) await main();
else start("on a thread of its own");

// A task's handle is dropped, but the task runs to its end.
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, events) {
  await sleep(1000);
  log(start, "the task ends");
  events.emit("done");
}

async function main() {
  const start = performance.now();
  const events = new EventEmitter();
  void work(start, events); // the timer keeps the task alive
  log(start, "main has no handle");
  await once(events, "done");
  log(start, "main knows that the task is done");
}

await main();

// main spends a second awaiting ready values: another task's timer is late.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function cached() {
  return 42;
}

async function other(start) {
  await sleep(1);
  log(start, "the timer of the other task is over");
}

async function main() {
  const start = performance.now();
  const task = other(start); // runs until it waits
  log(start, "main awaits again and again");
  while (performance.now() - start < 1000) {
    await cached();
  }
  log(start, "main waits");
  await task;
}

await main();

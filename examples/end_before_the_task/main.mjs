// The main function ends while a task sleeps: what happens to the task?
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start) {
  try {
    await sleep(2000);
    log(start, "the task ends");
  } finally {
    log(start, "the task cleans up");
  }
}

async function main() {
  const start = performance.now();
  void work(start);
  await sleep(1000);
  log(start, "main ends");
}

await main();

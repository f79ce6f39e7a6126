// A task is asked to stop, and takes a second to clean up.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, signal) {
  try {
    await sleep(3000, undefined, { signal });
    say(start, "the task has done its work");
  } finally {
    say(start, "the task cleans up"); // whether the work is done or not
    await sleep(1000);
    say(start, "the task has cleaned up");
  }
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const task = work(start, controller.signal);
  await sleep(1000);
  say(start, "main asks the task to stop");
  controller.abort();
  try {
    await task;
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
  say(start, "main ends");
}

await main();

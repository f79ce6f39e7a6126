// A three-second task is cancelled after one second: it cleans up and ends.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, signal) {
  try {
    say(start, "the task starts");
    await sleep(3000, undefined, { signal });
    say(start, "the task ends");
    return "result";
  } finally {
    say(start, "the task cleans up"); // at the end or on cancellation
  }
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const task = work(start, controller.signal);
  await sleep(1000);
  say(start, "main cancels the task");
  controller.abort();
  try {
    say(start, `main has the ${await task}`);
  } catch (error) {
    if (error.name !== "AbortError") throw error;
    say(start, "main learns that it was cancelled");
  }
}

await main();

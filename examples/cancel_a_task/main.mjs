// A task of three seconds is cancelled after one: it cleans up and ends.
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
  } catch (error) {
    if (error.name === "AbortError") say(start, "the task cleans up");
    throw error;
  }
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const task = work(start, controller.signal);
  await sleep(1000);
  controller.abort();
  say(start, "main has cancelled the task");
  try {
    say(start, await task);
  } catch (error) {
    if (error.name === "AbortError") say(start, "it was cancelled");
    else say(start, `it failed: ${error.message}`);
  }
}

await main();

// A task hears that it is cancelled, and means to go on.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, signal) {
  try {
    await sleep(3000, undefined, { signal });
  } catch {
    say(start, "the task hears of it");
    await sleep(2000); // no throw: the request is forgotten
  }
  say(start, "the task ends");
  return "result";
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const task = work(start, controller.signal);
  await sleep(1000);
  controller.abort();
  try {
    say(start, `main has the ${await task}`);
  } catch (error) {
    say(start, `cancelled: ${error.name === "AbortError"}`);
  }
}

await main();

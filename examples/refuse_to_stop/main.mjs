// A task is cancelled but tries to carry on: can it?
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, signal) {
  try {
    await sleep(3000, undefined, { signal });
  } catch (error) {
    if (error.name !== "AbortError") throw error;
    say(start, "the task goes on");
    await sleep(2000); // given the signal, this sleep would reject too
  }
  say(start, `the task ends, asked to stop: ${signal.aborted}`);
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
    if (error.name !== "AbortError") throw error;
    say(start, "main learns that it was cancelled");
  }
}

await main();

// A task is asked to stop, and takes a second to clean up.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, signal) {
  try {
    await sleep(3000, undefined, { signal });
    say(start, "the work is done");
  } finally {
    say(start, "the clean-up starts"); // in both cases
    await sleep(1000);
    say(start, "the clean-up ends");
  }
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const task = work(start, controller.signal);
  await sleep(1000);
  controller.abort();
  say(start, "main has asked");
  await Promise.allSettled([task]);
  say(start, "main ends");
}

await main();

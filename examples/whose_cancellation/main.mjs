// An owner cancels its worker and, while waiting for it, is itself cancelled.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, signal) {
  try {
    await sleep(60_000, undefined, { signal });
  } finally {
    say(start, "the worker cleans up");
    await sleep(3000);
    say(start, "the worker has cleaned up");
  }
}

async function own(start, signal) {
  const controller = new AbortController();
  const worker = work(start, controller.signal);
  controller.abort();
  try {
    await worker;
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
  say(start, `the owner goes on, asked to stop: ${signal.aborted}`);
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const owner = own(start, controller.signal);
  await sleep(1000);
  controller.abort();
  const [{ status }] = await Promise.allSettled([owner]);
  say(start, `the owner was cancelled: ${status === "rejected"}`);
  await sleep(3000); // is the worker still running?
}

await main();

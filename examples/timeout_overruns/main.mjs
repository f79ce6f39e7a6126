// A limit of one second, and a clean-up that takes one more.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(start, signal) {
  try {
    await sleep(3000, undefined, { signal });
    return "data";
  } finally {
    say(start, "the clean-up starts");
    await sleep(1000); // without the signal, which is aborted by now
    say(start, "the clean-up ends");
  }
}

async function main() {
  const start = performance.now();
  const signal = AbortSignal.timeout(1000);
  try {
    say(start, await fetch(start, signal));
  } catch (error) {
    if (!signal.aborted) throw error;
    say(start, "main hears that the time is up");
  }
  await sleep(2000);
}

await main();

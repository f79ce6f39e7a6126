// The time limit is one second, but the clean-up takes one more.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(start, signal) {
  try {
    await sleep(3000, undefined, { signal });
    return "data";
  } finally {
    say(start, "the fetch cleans up");
    await sleep(1000); // without the signal, which is aborted by now
    say(start, "the fetch has cleaned up");
  }
}

async function main() {
  const start = performance.now();
  const signal = AbortSignal.timeout(1000);
  try {
    say(start, `main has ${await fetch(start, signal)}`);
  } catch (error) {
    if (!["AbortError", "TimeoutError"].includes(error.name)) throw error;
    say(start, "main learns that the time is up");
  }
  await sleep(2000);
}

await main();

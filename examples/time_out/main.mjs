// An operation needs three seconds and gets one: the work stops.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(start, signal) {
  say(start, "the fetch starts");
  await sleep(3000, undefined, { signal }); // whoever waits must be told
  say(start, "the fetch ends");
  return "data";
}

async function main() {
  const start = performance.now();
  const signal = AbortSignal.timeout(1000);
  try {
    say(start, await fetch(start, signal));
  } catch (error) {
    if (!signal.aborted) throw error; // another error
    say(start, "the time is up");
  }
  await sleep(3000); // is anybody still at work?
  say(start, "main ends");
}

await main();

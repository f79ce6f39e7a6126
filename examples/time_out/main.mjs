// An operation needs three seconds and gets one: the work stops.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(start, signal) {
  say(start, "the fetch starts");
  await sleep(3000, undefined, { signal }); // the signal stops this wait
  say(start, "the fetch ends");
  return "data";
}

async function main() {
  const start = performance.now();
  const signal = AbortSignal.timeout(1000);
  try {
    say(start, `main has ${await fetch(start, signal)}`);
  } catch (error) {
    if (!["AbortError", "TimeoutError"].includes(error.name)) throw error;
    say(start, "main gives up on the fetch");
  }
  await sleep(3000); // in case the fetch is still running
  say(start, "main ends");
}

await main();

// The work is done in time: does its timer keep the program waiting?
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(signal) {
  await sleep(1000, undefined, { signal });
  return "data";
}

async function run(start) {
  const timeout = new Promise((_, reject) => {
    setTimeout(() => reject(new Error("timeout")), 3000); // never cleared
  });
  const signal = AbortSignal.timeout(5000); // Node doesn't wait for this one
  say(start, await Promise.race([fetch(signal), timeout]));
}

async function main() {
  const start = performance.now();
  process.on("exit", () => say(start, "the program ends"));
  await run(start);
}

await main();

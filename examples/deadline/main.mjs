// One deadline for several operations: each has only the time that is left.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, start, signal) {
  say(start, `${name} starts`);
  await sleep(2000, undefined, { signal });
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const deadline = AbortSignal.timeout(3000);
  for (const name of ["A", "B", "C"]) {
    try {
      say(start, await fetch(name, start, deadline));
    } catch (error) {
      if (!["AbortError", "TimeoutError"].includes(error.name)) throw error;
      say(start, `${name} is late`);
    }
  }
}

await main();

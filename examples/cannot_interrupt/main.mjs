// Blocking code has a time limit of one second: the limit comes too late.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function compute(then, signal) {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 2000); // blocks the thread
  if (then === "yields") await null;
  if (then === "waits") await sleep(1000, undefined, { signal });
  return "data";
}

async function main() {
  for (const then of ["returns", "yields", "waits"]) {
    const start = performance.now();
    const signal = AbortSignal.timeout(1000);
    try {
      say(start, `it ${then}: ${await compute(then, signal)}`);
    } catch (error) {
      if (!["AbortError", "TimeoutError"].includes(error.name)) throw error;
      say(start, `it ${then}: too late`);
    }
  }
}

await main();

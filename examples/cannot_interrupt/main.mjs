// Blocking code under a limit of one second: nobody can interrupt it.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function compute(thenWait, signal) {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 2000); // blocks the thread
  if (thenWait) {
    await sleep(1000, undefined, { signal });
  }
  return "data";
}

async function main() {
  for (const thenWait of [false, true]) {
    const start = performance.now();
    const signal = AbortSignal.timeout(1000);
    try {
      say(start, await compute(thenWait, signal));
    } catch (error) {
      if (!signal.aborted) throw error;
      say(start, "the time is up");
    }
  }
}

await main();

// A watchdog's sleep ends late if something else has held the thread.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (since) => (performance.now() - since) / 1000;

async function watch(start) {
  for (let round = 0; round < 2; round += 1) {
    const before = performance.now();
    await sleep(1000);
    const late = Math.max(seconds(before) - 1, 0).toFixed(0); // never "-0"
    const now = seconds(start).toFixed(0);
    console.log(`${now} s: the watchdog wakes ${late} s late`);
  }
}

async function polite() {
  await sleep(1000);
}

async function rude() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 3000); // keeps the thread until it is done
}

async function main() {
  const start = performance.now();
  const watchdog = watch(start); // runs until it sleeps
  await rude();
  await polite();
  await watchdog;
}

await main();

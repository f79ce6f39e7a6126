// A wait and a calculation on one thread: they overlap if the wait goes first.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function wait() {
  await sleep(1000);
}

async function work() {
  const start = performance.now();
  while (performance.now() - start < 1000); // keeps the thread busy
}

async function main() {
  let start = performance.now();
  await Promise.all([wait(), work()]);
  console.log(`${seconds(start)} s: the wait first`);

  start = performance.now();
  await Promise.all([work(), wait()]);
  console.log(`${seconds(start)} s: the work first`);
}

await main();

// Two waits are created first and awaited later: when does each one begin?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function wait() {
  await sleep(1000);
}

async function twoCalls(start) {
  const first = wait();
  const second = wait();
  await first;
  await second;
  console.log(`${seconds(start)} s: two calls awaited`);
}

async function twoSleeps(start) {
  const first = sleep(1000);
  const second = sleep(1000);
  await first;
  await second;
  console.log(`${seconds(start)} s: two sleeps awaited`);
}

async function main() {
  await twoCalls(performance.now());
  await twoSleeps(performance.now());
}

await main();

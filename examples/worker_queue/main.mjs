// Three workers share one queue of seven jobs: three tasks in all.
import { setTimeout as sleep } from "node:timers/promises";

let atWork = 0;
let most = 0;

async function square(number) {
  most = Math.max(most, ++atWork);
  await sleep(1000); // stands for the work
  atWork -= 1;
  return number * number;
}

async function worker(queue) {
  let sum = 0;
  for (const number of queue) sum += await square(number);
  return sum;
}

async function main() {
  const start = performance.now();
  const queue = [1, 2, 3, 4, 5, 6, 7].values(); // one iterator for all
  const workers = [worker(queue), worker(queue), worker(queue)];
  const sums = await Promise.all(workers);
  const sum = sums.reduce((a, b) => a + b);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${seconds.toFixed(0)} s: the sum is ${sum}`);
  console.log(`most at work: ${most}`);
}

await main();

// Three workers share one queue of seven jobs: three tasks in all.
import { setTimeout as sleep } from "node:timers/promises";

async function square(number) {
  await sleep(1000); // stands for the work
  if (number === 4) throw new Error(`no square of ${number}`);
  return number * number;
}

async function worker(queue) {
  let sum = 0;
  for (const number of queue) {
    try {
      sum += await square(number);
    } catch (error) {
      console.log(error.message); // the worker goes on
    }
  }
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
}

await main();

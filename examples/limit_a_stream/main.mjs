// At most three jobs of a stream are under way; the others are not made yet.
import { setTimeout as sleep } from "node:timers/promises";

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function square(number) {
  await sleep(1000); // stands for a slow answer
  return number * number;
}

function* jobs(start) {
  for (let number = 1; number <= 7; number += 1) {
    if (number === 7) log(start, "the last job is made");
    yield square(number); // the call starts the job
  }
}

async function* unordered(jobs, limit) {
  const ended = []; // in the order in which they end
  let [underWay, wake] = [0, () => {}];
  const first = async () => {
    if (ended.length === 0) await new Promise((resolve) => (wake = resolve));
    underWay -= 1;
    return ended.shift();
  };
  for (const job of jobs) {
    underWay += 1;
    const end = () => wake(ended.push(job));
    job.then(end, end);
    if (underWay === limit) yield await first();
  }
  while (underWay > 0) yield await first();
}

const start = performance.now();
let sum = 0;
for await (const number of unordered(jobs(start), 3)) sum += number;
log(start, `the sum is ${sum}`);

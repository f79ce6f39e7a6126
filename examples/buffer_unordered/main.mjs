// At most two fetches at a time, and each result as soon as it arrives.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

const JOBS = { A: 3, B: 1, C: 1 };

async function fetch(name, secs, start) {
  console.log(`${seconds(start)} s: ${name} starts`);
  await sleep(secs * 1000);
  console.log(`${seconds(start)} s: ${name} ends`);
  return `data ${name}`;
}

async function* bufferUnordered(jobs, limit, begin) {
  const ended = []; // finished promises, in the order in which they finished
  let [running, wake] = [0, () => {}];
  for (const job of jobs) {
    const promise = begin(job);
    const end = () => wake(ended.push(promise));
    promise.then(end, end);
    if (++running === limit) yield next();
  }
  while (running > 0) yield next();

  async function next() {
    if (!ended.length) await new Promise((resolve) => (wake = resolve));
    running--;
    return ended.shift();
  }
}

async function main() {
  const start = performance.now();
  const begin = ([name, secs]) => fetch(name, secs, start);
  const results = [];
  for await (const result of bufferUnordered(Object.entries(JOBS), 2, begin)) {
    results.push(result);
  }
  console.log(`${seconds(start)} s: main has ${results.join(", ")}`);
}

await main();

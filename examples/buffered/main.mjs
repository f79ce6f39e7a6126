// At most two fetches at a time, and their results in the order of the jobs.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

const JOBS = { A: 3, B: 1, C: 1 };

async function fetch(name, secs, start) {
  console.log(`${seconds(start)} s: ${name} starts`);
  await sleep(secs * 1000);
  console.log(`${seconds(start)} s: ${name} ends`);
  return `data ${name}`;
}

async function* buffered(jobs, limit, begin) {
  const started = [];
  for (const job of jobs) {
    const promise = begin(job);
    promise.catch(() => {}); // so that Node lets an error wait for its turn
    started.push(promise);
    if (started.length === limit) yield await started.shift();
  }
  yield* started;
}

async function main() {
  const start = performance.now();
  const begin = ([name, secs]) => fetch(name, secs, start);
  const results = [];
  for await (const result of buffered(Object.entries(JOBS), 2, begin)) {
    results.push(result);
  }
  console.log(`${seconds(start)} s: main has ${results.join(", ")}`);
}

await main();

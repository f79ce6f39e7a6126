// At most two fetches at a time, and each result as soon as it is there.
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
  const running = new Map();
  for (const [key, job] of jobs.entries()) {
    const promise = begin(job).then((result) => [key, result]);
    running.set(key, promise);
    if (running.size === limit) yield next();
  }
  while (running.size > 0) yield next();

  async function next() {
    const [key, result] = await Promise.race(running.values());
    running.delete(key);
    return result;
  }
}

async function main() {
  const start = performance.now();
  const begin = ([name, secs]) => fetch(name, secs, start);
  const results = [];
  for await (const result of bufferUnordered(Object.entries(JOBS), 2, begin)) {
    results.push(result);
  }
  console.log(`${seconds(start)} s: ${results.join(", ")}`);
}

await main();

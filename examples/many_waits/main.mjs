// A thousand waits at the same time: how many threads do they take?
import { setTimeout as sleep } from "node:timers/promises";
import { threadId } from "node:worker_threads";

let waiting = 0;

async function wait() {
  waiting++;
  await sleep(1000);
  return { count: waiting--, thread: threadId };
}

async function main() {
  const start = performance.now();
  const promises = Array.from({ length: 1000 }, () => wait());
  const results = await Promise.all(promises);
  const total = (performance.now() - start) / 1000;
  console.log(`${total.toFixed(0)} s: ${results.length} waits are over`);

  const most = Math.max(...results.map((result) => result.count));
  console.log(`open at the same time: ${most}`);
  const threads = new Set(results.map((result) => result.thread));
  console.log(`threads used: ${threads.size}`);
}

await main();

// A thousand waits at once, and the threads that it takes.
import { setTimeout as sleep } from "node:timers/promises";
import { threadId } from "node:worker_threads";

async function wait() {
  await sleep(1000);
  return threadId;
}

async function main() {
  const start = performance.now();
  const promises = Array.from({ length: 1000 }, () => wait());
  const results = await Promise.all(promises);
  const total = (performance.now() - start) / 1000;
  console.log(`${total.toFixed(0)} s: ${results.length} waits are over`);

  const threads = new Set(results);
  console.log(`threads used: ${threads.size}`);
}

await main();

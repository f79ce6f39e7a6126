// Calculations run on a separate pool, so the loop's thread stays free.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort } from "node:worker_threads";
import { Worker, workerData } from "node:worker_threads";

function isPrime(n) {
  for (let divisor = 2; divisor < n; divisor++) {
    if (n % divisor === 0) return false;
  }
  return true;
}

function countPrimes(limit) {
  const start = performance.now();
  for (;;) {
    let count = 0;
    for (let n = 2; n < limit; n++) if (isPrime(n)) count++;
    if (performance.now() - start >= 2000) return count; // has run long enough
  }
}

async function onTheWorker(limit) {
  const file = new URL(import.meta.url); // the worker runs this file
  const worker = new Worker(file, { workerData: limit });
  const [result] = await once(worker, "message"); // rejects on a worker error
  return result;
}

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function answer(start) {
  await sleep(1000);
  console.log(`${seconds(start)} s: the loop answers`);
}

async function main() {
  const start = performance.now();
  const counts = [onTheWorker(1000), onTheWorker(2000)];
  const [a, b] = await Promise.all([...counts, answer(start)]);
  console.log(`${seconds(start)} s: main has ${a} and ${b}`);
}

if (isMainThread) await main();
else parentPort.postMessage(countPrimes(workerData));

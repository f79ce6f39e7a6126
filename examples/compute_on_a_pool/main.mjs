// Calculations on a pool of their own: the loop's thread stays free.
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { threadId, workerData } from "node:worker_threads";

function isPrime(n) {
  for (let divisor = 2; divisor < n; divisor++) {
    if (n % divisor === 0) return false;
  }
  return true;
}

function countPrimes(limit, home) {
  let count = 0;
  for (let n = 2; n < limit; n++) {
    if (isPrime(n)) count++;
  }
  return [count, threadId !== home];
}

async function onTheWorker(limit) {
  const file = new URL(import.meta.url); // the worker runs this file
  const worker = new Worker(file, { workerData: [limit, threadId] });
  const [result] = await once(worker, "message"); // or rejects on an error
  return result;
}

async function answer() {
  console.log("the loop answers");
}

async function main() {
  const [a, b] = await Promise.all([
    onTheWorker(1000),
    onTheWorker(2000),
    answer(),
  ]);
  for (const [count, elsewhere] of [a, b]) {
    console.log(`${count} primes, counted elsewhere: ${elsewhere}`);
  }
}

if (isMainThread) await main();
else parentPort.postMessage(countPrimes(...workerData));

// ANCHOR: listing
// Hands a call over and waits until it has finished, again and again.
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

function call() {}

async function callInTask() {
  call();
}

async function inATask() {
  await callInTask();
}

async function onAPoolThread(worker) {
  worker.postMessage("call");
  await once(worker, "message");
}

async function onANewThread() {
  const worker = new Worker(new URL(import.meta.url));
  await onAPoolThread(worker);
  await worker.terminate();
}
// ANCHOR_END: listing

import { gauge } from "../gauge/gauge.mjs";

const ways = { task: inATask, pool: onAPoolThread, thread: onANewThread };

async function repeat(way, count, worker) {
  for (let n = 0; n < count; n++) await way(worker);
}

if (isMainThread) {
  const [number, mode] = process.argv.slice(3);
  const count = Number(number);
  const worker = mode === "pool" && new Worker(new URL(import.meta.url));
  await repeat(ways[mode], count / 10, worker);
  await gauge(() => repeat(ways[mode], count, worker));
  process.exit();
} else {
  parentPort.on("message", () => parentPort.postMessage(call()));
}

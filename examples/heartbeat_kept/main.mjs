// The blocking call runs on another thread, so the heartbeat goes on.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function heartbeat(start) {
  for (const beat of [1, 2]) {
    const wait = start + beat * 1000 - performance.now();
    await sleep(Math.max(wait, 0));
    console.log(`${seconds(start)} s: heartbeat ${beat}`);
  }
}

function slowCall() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 3000); // stands for a call that blocks
  return "data";
}

async function fetch(worker, start) {
  console.log(`${seconds(start)} s: the call starts`);
  worker.postMessage("start"); // has the worker make the call
  const [data] = await once(worker, "message");
  console.log(`${seconds(start)} s: the call ends`);
  return data;
}

async function main() {
  const worker = new Worker(new URL(import.meta.url)); // runs this file
  await once(worker, "message"); // waits until the worker is ready
  const start = performance.now();
  const [, data] = await Promise.all([heartbeat(start), fetch(worker, start)]);
  console.log(`${seconds(start)} s: main has ${data}`);
}

if (isMainThread) {
  await main();
} else {
  parentPort.once("message", () => parentPort.postMessage(slowCall()));
  parentPort.postMessage("ready");
}

// A blocking call is cancelled while it runs: what becomes of its thread?
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

function slowCall() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 2000); // stands for a call that blocks
  return "data";
}

async function main() {
  const worker = new Worker(new URL(import.meta.url)); // runs this file
  await once(worker, "message"); // it is ready
  const start = performance.now();
  worker.postMessage("start");
  let result = "nothing";
  worker.once("message", (data) => {
    console.log(`${seconds(start)} s: the call ends`);
    result = data;
  });
  await sleep(1000);
  console.log(`${seconds(start)} s: main cancels`);
  await worker.terminate(); // ends the thread, whatever it does
  console.log(`${seconds(start)} s: main has ${result}`);
}

if (isMainThread) {
  await main();
} else {
  parentPort.once("message", () => parentPort.postMessage(slowCall()));
  parentPort.postMessage("ready");
}

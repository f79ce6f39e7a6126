// Sync code on another thread blocks until the loop has run async code for it.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import {
  receiveMessageOnPort,
  threadId,
  workerData,
} from "node:worker_threads";

async function greet(name) {
  await sleep(1000);
  return [`Hello, ${name}!`, threadId];
}

function ask(portOfMain, told) {
  portOfMain.postMessage("Alice");
  Atomics.wait(told, 0, 0); // blocks the worker, not main's loop
  const { message } = receiveMessageOnPort(portOfMain);
  const [greeting, place] = message;
  return [greeting, place === threadId];
}

async function main() {
  const told = new Int32Array(new SharedArrayBuffer(4));
  const file = new URL(import.meta.url); // the worker runs this file
  const worker = new Worker(file, { workerData: told });
  const [name] = await once(worker, "message");
  worker.postMessage(await greet(name));
  Atomics.store(told, 0, 1);
  Atomics.notify(told, 0);
  const [[greeting, same]] = await once(worker, "message");
  console.log(`the other thread has: ${greeting}`);
  console.log(`greet ran on that thread: ${same}`);
}

if (isMainThread) await main();
else parentPort.postMessage(ask(parentPort, workerData));

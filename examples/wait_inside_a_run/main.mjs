// A way to wait for async code in a sync function that async code calls.
import { setTimeout as sleep } from "node:timers/promises";
import {
  isMainThread,
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  workerData,
} from "node:worker_threads";

async function greet(name) {
  await sleep(1000);
  return `Hello, ${name}!`;
}

function greetAndWait(name) {
  const { port1: ours, port2: port } = new MessageChannel();
  const told = new Int32Array(new SharedArrayBuffer(4));
  const options = { workerData: { name, port, told }, transferList: [port] };
  new Worker(new URL(import.meta.url), options); // its loop runs greet
  if (Atomics.wait(told, 0, 0, 60_000) === "timed-out") throw new Error("late");
  const { message } = receiveMessageOnPort(ours);
  ours.close();
  return message;
}

async function neighbour() {
  await null; // without this, the call itself would print
  console.log("the neighbour runs");
}

async function main() {
  const other = neighbour();
  console.log(`waited for: ${greetAndWait("Alice")}`);
  await other;
}

if (isMainThread) await main();
else {
  const { name, port, told } = workerData;
  port.postMessage(await greet(name));
  Atomics.store(told, 0, 1);
  Atomics.notify(told, 0);
}

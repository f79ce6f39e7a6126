// A window's loop runs on the main thread, an async loop on another thread.
import { on, once } from "node:events";
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

async function greet(name) {
  await sleep(1000);
  writeSync(1, `the loop tells the window about ${name}\n`); // prints in order
  parentPort.postMessage(`Hello, ${name}!`);
}

async function runLoop() {
  for await (const [name] of on(parentPort, "message")) {
    if (name === undefined) break;
    await greet(name);
  }
  writeSync(1, "the loop ends\n");
}

async function runWindow(worker) {
  console.log("the window asks the loop to greet Alice");
  worker.postMessage("Alice");
  console.log("the window draws itself");
  const [greeting] = await once(worker, "message");
  console.log(`the window shows ${greeting}`);
}

async function main() {
  const worker = new Worker(new URL(import.meta.url)); // runs this file
  await runWindow(worker);
  console.log("the window stops the loop");
  const exit = once(worker, "exit");
  worker.postMessage(undefined);
  await exit;
}

await (isMainThread ? main() : runLoop());

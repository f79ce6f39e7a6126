// An await has nothing to wait for: does another task get its turn?
import { setImmediate as yieldNow } from "node:timers/promises";

async function cached() {
  return 42; // no await in here: this promise is fulfilled already
}

async function other() {
  console.log("the other task runs");
}

async function main() {
  const task = Promise.resolve().then(other); // runs in a microtask, not now
  console.log("main awaits a value that is ready");
  console.log(`main has ${await cached()}`);
  console.log("main yields");
  await yieldNow();
  console.log("main goes on");
  await task;
}

await main();

// A task that nobody holds waits for what never comes: does anyone keep it?
import { setImmediate as yieldNow } from "node:timers/promises";

async function work() {
  try {
    console.log("the task waits");
    await new Promise(() => {});
  } finally {
    console.log("the task cleans up");
  }
}

async function main() {
  void work(); // the promise is dropped at once
  await yieldNow(); // the task runs until it waits
  console.log("main ends");
}

await main();

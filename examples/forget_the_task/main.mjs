// A task without a handle waits for something that never comes: is it kept?
import { setTimeout as sleep } from "node:timers/promises";

async function work() {
  try {
    console.log("the task waits");
    await new Promise(() => {});
  } finally {
    console.log("the task cleans up");
  }
}

async function main() {
  void work(); // the promise is dropped
  await sleep(1000); // lets the task run until it waits
  console.log("main ends");
}

await main();

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
  void work(); // runs until it waits; the promise is dropped
  await sleep(1000);
  console.log("main ends");
}

await main();

// Nobody awaits the tasks that fail: does anyone hear of it?
import { setImmediate as yieldNow } from "node:timers/promises";

async function refuse() {
  console.log("the task fails");
  throw new Error("no such user");
}

async function crash() {
  console.log("the task has a bug");
  throw new TypeError("an impossible state");
}

async function main() {
  process.on("unhandledRejection", (error) => {
    console.log(`unhandled rejection: ${error.message}`);
  }); // without this, Node would end at the first one
  void refuse();
  await yieldNow(); // Node looks for rejections
  void crash();
  await yieldNow();
  console.log("main ends");
}

await main();

// Two tasks fail, and nothing awaits them: is either failure reported?
import { setTimeout as sleep } from "node:timers/promises";

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
  }); // without this, Node would end at the first error
  void refuse();
  await sleep(1000); // lets Node report the failure
  void crash();
  await sleep(1000);
  console.log("main ends");
}

await main();

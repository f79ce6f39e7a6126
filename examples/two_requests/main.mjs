// Two requests at the same time: whose log line is it, without a parameter?
import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";

const request = new AsyncLocalStorage();

function log(start, event) {
  const secs = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${secs} s: ${request.getStore()} ${event}`);
}

async function askDatabase(start) {
  log(start, "asks the database");
  await sleep(2000);
  log(start, "has the rows");
}

async function handle(arrives, start) {
  await sleep(arrives * 1000);
  await askDatabase(start);
}

async function main() {
  const start = performance.now();
  await Promise.all([
    request.run("A", handle, 0, start),
    request.run("B", handle, 1, start),
  ]);
}

await main();

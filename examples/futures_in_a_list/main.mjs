// Calls to different async functions, put into one list, are awaited together.
import { setTimeout as sleep } from "node:timers/promises";

async function fetch() {
  await sleep(1000);
  return "fetched";
}

async function readCache() {
  return "from the cache";
}

async function main() {
  const calls = [fetch(), readCache()];
  for (const result of await Promise.all(calls)) {
    console.log(result);
  }
}

await main();

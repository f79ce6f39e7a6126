// One of three fetches is cancelled: a success, a failure or neither?
import { setTimeout as sleep } from "node:timers/promises";

async function fetch(name, signal) {
  await sleep(2000, undefined, { signal });
  if (name === "C") {
    throw new Error(`no ${name}`);
  }
  return `data ${name}`;
}

async function main() {
  const controller = new AbortController();
  const a = fetch("A");
  const b = fetch("B", controller.signal);
  const c = fetch("C");
  const all = Promise.allSettled([a, b, c]); // before any of them can fail
  await sleep(1000);
  controller.abort();
  for (const { status, value, reason } of await all) {
    if (status === "fulfilled") {
      console.log(`success: ${value}`);
    } else if (reason.name === "AbortError") {
      console.log("cancelled");
    } else {
      console.log(`failure: ${reason.message}`);
    }
  }
}

await main();

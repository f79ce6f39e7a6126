// A limit for the wait alone: the time is up, and the work goes on.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(start) {
  say(start, "the fetch starts");
  await sleep(3000);
  say(start, "the fetch ends");
  return "data";
}

async function withTimeout(promise, milliseconds) {
  let timer;
  const timeout = new Promise((_, reject) => {
    const error = new DOMException("the time is up", "TimeoutError");
    timer = setTimeout(reject, milliseconds, error);
  });
  // The race doesn't stop its loser.
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

async function main() {
  const start = performance.now();
  const promise = fetch(start);
  try {
    say(start, await withTimeout(promise, 1000));
  } catch (error) {
    if (error.name !== "TimeoutError") throw error;
    say(start, "the time is up");
    say(start, await promise);
  }
}

await main();

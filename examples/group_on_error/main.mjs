// One task of the group fails: the others are stopped before main goes on.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(name, secs, start, signal) {
  try {
    await sleep(secs * 1000, undefined, { signal });
  } catch (error) {
    say(start, `${name} is cancelled`);
    throw error;
  }
  say(start, `${name} ends`);
}

async function broken(name, secs, start) {
  await sleep(secs * 1000);
  say(start, `${name} fails`);
  throw new Error(`${name} is broken`);
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const group = [
    work("A", 1, start, controller.signal),
    broken("B", 2, start),
    work("C", 3, start, controller.signal),
  ];
  try {
    await Promise.all(group);
  } catch (error) {
    controller.abort();
    await Promise.allSettled(group); // waits until the others have stopped
    say(start, `main gets the error: ${error.message}`);
  }
}

await main();

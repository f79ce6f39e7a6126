// One task of the group fails: the others are told to stop, and do.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function work(name, milliseconds, start, signal) {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (error) {
    console.log(`${seconds(start)} s: ${name} is cancelled`);
    throw error;
  }
  console.log(`${seconds(start)} s: ${name} ends`);
}

async function broken(milliseconds, start, controller) {
  await sleep(milliseconds);
  console.log(`${seconds(start)} s: B fails`);
  const error = new Error("B is broken");
  controller.abort(error); // no promise does this by itself
  throw error;
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const { signal } = controller;
  await Promise.allSettled([
    work("A", 1000, start, signal),
    broken(2000, start, controller),
    work("C", 3000, start, signal),
  ]);
  if (signal.aborted) {
    const { message } = signal.reason;
    console.log(`${seconds(start)} s: the group has failed: ${message}`);
  }
}

await main();

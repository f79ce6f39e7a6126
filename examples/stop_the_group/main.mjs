// The owner stops its group and then returns: by then, A has ended.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start, signal) {
  try {
    await sleep(2000, undefined, { signal });
    say(start, "A ends");
  } finally {
    say(start, "A cleans up");
  }
}

async function returnEarly(start) {
  const controller = new AbortController();
  const group = Promise.allSettled([work(start, controller.signal)]);
  try {
    await sleep(1000);
  } finally {
    controller.abort(); // only asks A to stop
    await group;
  }
  say(start, "the owner reaches its return");
  return "the result";
}

async function main() {
  const start = performance.now();
  const result = await returnEarly(start);
  say(start, `main has ${result}`);
  await sleep(2000); // time for A, if it still runs
  say(start, "main ends");
}

await main();

// The owner of the group returns early: what happens to its task?
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(start) {
  try {
    await sleep(2000);
    say(start, "A ends");
  } finally {
    say(start, "A cleans up");
  }
}

async function returnEarly(start) {
  void work(start); // not awaited: that is the mistake
  await sleep(1000);
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

// Two tasks yield after each step, so they advance step by step.
import { setImmediate as yieldNow } from "node:timers/promises";

async function count() {
  for (let step = 1; step <= 3; step++) {
    console.log(`step ${step}`);
    await yieldNow(); // could continue, but yields
  }
}

async function main() {
  const first = count();
  const second = count();
  await Promise.all([first, second]);
}

await main();

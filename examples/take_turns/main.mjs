// Two tasks that give way after each step: here none takes two in a row.
import { setImmediate as yieldNow } from "node:timers/promises";

async function count() {
  for (let step = 1; step <= 3; step++) {
    console.log(`step ${step}`);
    await yieldNow(); // ready to go on, but gives way
  }
}

async function main() {
  const first = count();
  const second = count();
  await Promise.all([first, second]);
}

await main();

// Two consumers, one generator: it still makes one value at a time.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function* count(to) {
  for (let n = 1; n <= to; n++) {
    await sleep(1000);
    yield n;
  }
}

async function ask(numbers, start) {
  const { value } = await numbers.next();
  console.log(`${seconds(start)} s: ${value}`);
}

async function main() {
  const start = performance.now();
  const numbers = count(2);
  await Promise.all([ask(numbers, start), ask(numbers, start)]);
}

await main();

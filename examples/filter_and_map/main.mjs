// A pipeline: each value goes through all stages before the next is made.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function* count(to) {
  for (let n = 1; n <= to; n++) {
    await sleep(1000);
    yield n;
  }
}

async function* filter(values, wanted) {
  for await (const value of values) if (wanted(value)) yield value;
}

async function* map(values, change) {
  for await (const value of values) yield change(value);
}

async function main() {
  const start = performance.now();
  const evens = filter(count(4), (n) => n % 2 === 0);
  const squares = map(evens, (n) => n * n);
  for await (const square of squares) {
    console.log(`${seconds(start)} s: ${square}`);
  }
}

await main();

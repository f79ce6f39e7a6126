// A list is filtered by a function that must wait: to be even takes a second.
import { setTimeout as sleep } from "node:timers/promises";

async function isEven(n) {
  await sleep(1000);
  return n % 2 === 0;
}

async function oneByOne(numbers) {
  const kept = [];
  for (const n of numbers) if (await isEven(n)) kept.push(n);
  return kept;
}

async function together(numbers) {
  const answers = await Promise.all(numbers.map(isEven));
  return numbers.filter((_, index) => answers[index]);
}

async function timed(name, work) {
  const start = performance.now();
  const kept = (await work()).join(", ");
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: kept [${kept}] after ${seconds} s`);
}

async function main() {
  const numbers = [1, 2, 3];
  const promised = numbers.filter(isEven); // each promise counts as true
  console.log(`filter itself: kept [${promised.join(", ")}]`);
  await timed("one by one", () => oneByOne(numbers));
  await timed("together", () => together(numbers));
}

await main();

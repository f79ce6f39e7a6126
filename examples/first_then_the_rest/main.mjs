// Use the first result alone, then the others when all have arrived.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs) {
  await sleep(secs * 1000);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const fetches = [fetch("A", 3), fetch("B", 1), fetch("C", 2)];
  // `race` gives only the winner's value, so each value comes with its index.
  const [first, winner] = await Promise.race(
    fetches.map(async (promise, index) => [await promise, index]),
  );
  console.log(`${seconds(start)} s: first: ${first}`);
  const pending = fetches.toSpliced(winner, 1);
  const rest = (await Promise.all(pending)).join(", ");
  console.log(`${seconds(start)} s: the rest: ${rest}`);
}

await main();

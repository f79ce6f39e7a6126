// Three race, and the first to end wins: what becomes of the losers?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs, start) {
  await sleep(secs * 1000);
  console.log(`${seconds(start)} s: ${name} ends`);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const first = await Promise.race([
    fetch("A", 1, start),
    fetch("B", 2, start),
    fetch("C", 3, start),
  ]);
  console.log(`${seconds(start)} s: first: ${first}`);
  await sleep(3000);
  console.log(`${seconds(start)} s: main ends`);
}

await main();

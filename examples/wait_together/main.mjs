// Three waits together on one thread take no longer than the longest of them.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs, start) {
  console.log(`${seconds(start)} s: main asks ${name}`);
  await sleep(secs * 1000); // the thread is free meanwhile
  console.log(`${seconds(start)} s: ${name} answers main`);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const results = await Promise.all([
    fetch("A", 1, start),
    fetch("B", 2, start),
    fetch("C", 3, start),
  ]);
  console.log(`${seconds(start)} s: main has ${results.join(", ")}`);
}

await main();

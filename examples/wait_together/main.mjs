// The same three waits together, on one thread: one second.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, start) {
  console.log(`${seconds(start)} s: ${name} starts`);
  await sleep(1000); // the thread is free meanwhile
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const results = await Promise.all([
    fetch("A", start),
    fetch("B", start),
    fetch("C", start),
  ]);
  console.log(`${seconds(start)} s: ${results.join(", ")}`);
}

await main();

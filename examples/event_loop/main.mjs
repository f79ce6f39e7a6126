// Two tasks share one event loop: each runs until it waits.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, delay, start) {
  log(start, `${name} starts`);
  await sleep(delay * 1000); // gives the thread to the loop
  log(start, `${name} ends`);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  log(start, "main spawns A");
  const taskA = fetch("A", 2, start);
  log(start, "main spawns B");
  const taskB = fetch("B", 1, start);
  log(start, "main awaits A and B");
  const [a, b] = await Promise.all([taskA, taskB]);
  log(start, `main has ${a}, ${b}`);
}

await main();

// Two tasks on one event loop: each runs until it waits, then the other may.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, delay, start) {
  log(start, `${name} starts`);
  await sleep(delay * 1000); // back to the event loop
  log(start, `${name} ends`);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const taskA = fetch("A", 2, start);
  const taskB = fetch("B", 1, start);
  const [a, b] = await Promise.all([taskA, taskB]); // B ends during this wait
  log(start, `${a}, ${b}`);
}

await main();

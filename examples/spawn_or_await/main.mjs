// Awaited one by one, two fetches don't overlap; spawned first, they do.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, secs, start) {
  log(start, `${name} starts`);
  await sleep(secs * 1000);
  log(start, `${name} ends`);
  return `data ${name}`;
}

async function awaitEach() {
  const start = performance.now();
  const a = await fetch("A", 2, start);
  const b = await fetch("B", 1, start); // starts only when A has ended
  log(start, `main has ${a}, ${b}`);
}

async function spawnBoth() {
  const start = performance.now();
  const taskA = fetch("A", 2, start);
  const taskB = fetch("B", 1, start);
  const [a, b] = await Promise.all([taskA, taskB]);
  log(start, `main has ${a}, ${b}`);
}

async function main() {
  await awaitEach();
  await spawnBoth();
}

await main();

// main works on one result: do the other fetches make progress meanwhile?
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, secs, start) {
  await sleep(secs * 1000);
  say(start, `${name} is connected`);
  await sleep(secs * 2000);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const a = fetch("A", 0, start);
  const b = fetch("B", 1, start);
  const first = await Promise.race([a, b]);
  say(start, `main works on ${first}`);
  await sleep(2000);
  say(start, "main has done that");
  const second = await b;
  say(start, `main works on ${second}`);
}

await main();

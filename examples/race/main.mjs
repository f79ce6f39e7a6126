// Three fetches race. The first to finish wins: what happens to the losers?
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, secs, start) {
  try {
    await sleep(secs * 1000);
    say(start, `${name} ends`);
    return `data ${name}`;
  } finally {
    say(start, `${name} cleans up`);
  }
}

async function main() {
  const start = performance.now();
  const first = await Promise.race([
    fetch("A", 1, start),
    fetch("B", 2, start),
    fetch("C", 3, start),
  ]);
  say(start, `main has ${first}`);
  await sleep(3000);
  say(start, "main ends");
}

await main();

// Three fetches race twice: does the second race wait for another fetch?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs) {
  await sleep(secs * 1000);
  return `data ${name}`;
}

async function raceTwice(start) {
  const fetches = [fetch("A", 3), fetch("B", 1), fetch("C", 2)];
  for (let race = 0; race < 2; race += 1) {
    const winner = await Promise.race(fetches);
    console.log(`${seconds(start)} s: ${winner}`);
  }
}

async function main() {
  const start = performance.now();
  await raceTwice(start);
}

await main();

// The same three race twice: does the second race wait for the next to end?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs) {
  await sleep(secs * 1000);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const fetches = [fetch("A", 3), fetch("B", 1), fetch("C", 2)];
  let winner = await Promise.race(fetches);
  console.log(`${seconds(start)} s: ${winner}`);
  winner = await Promise.race(fetches);
  console.log(`${seconds(start)} s: ${winner}`);
}

await main();

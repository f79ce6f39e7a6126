// The function that made the group returns early: what becomes of its task?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function work(start) {
  await sleep(2000);
  console.log(`${seconds(start)} s: A ends`);
}

async function returnEarly(start) {
  work(start); // nobody awaits it: the mistake on show
  await sleep(1000);
  console.log(`${seconds(start)} s: return`);
  return "enough";
}

async function main() {
  const start = performance.now();
  const result = await returnEarly(start);
  console.log(`${seconds(start)} s: ${result}`);
  await sleep(2000); // time for A, if it still runs
  console.log(`${seconds(start)} s: main ends`);
}

await main();

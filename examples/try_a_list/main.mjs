// Of two failures, you learn of the first in time, not the first in the list.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch([name, secs, exists]) {
  await sleep(secs * 1000);
  if (!exists) {
    throw new Error(`no ${name}`);
  }
  return `data ${name}`;
}

async function fetchAll(wanted, start) {
  let outcome;
  try {
    const results = await Promise.all(wanted.map((one) => fetch(one)));
    outcome = results.join(", ");
  } catch (error) {
    outcome = `error: ${error.message}`;
  }
  console.log(`${seconds(start)} s: ${outcome}`);
}

async function main() {
  const start = performance.now();
  await fetchAll(
    [
      ["A", 1, true],
      ["B", 1, true],
    ],
    start,
  );
  await fetchAll(
    [
      ["C", 2, false],
      ["D", 1, false],
    ],
    start,
  );
  await sleep(2000); // C fails meanwhile, if it still runs
  console.log(`${seconds(start)} s: main ends`);
}

await main();

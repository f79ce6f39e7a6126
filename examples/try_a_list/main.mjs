// A list of fetches, and some of them fail: which error do you get, and when?
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
  const ab = [
    ["A", 1, true],
    ["B", 1, true],
  ];
  await fetchAll(ab, start);
  const cd = [
    ["C", 2, false],
    ["D", 1, false],
  ];
  await fetchAll(cd, start);
  const many = [...Array(30).fill(["E", 2, true]), ["F", 1, false]];
  await fetchAll(many, start);
  await sleep(2000); // the others end, if still running
  console.log(`${seconds(start)} s: main ends`);
}

await main();

// The first to succeed wins: a failure before that is skipped.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs) {
  await sleep(secs * 1000);
  if (name === "B" || name === "C") {
    return `data ${name}`;
  }
  throw new Error(`no ${name}`);
}

async function fetchAny(wanted, start) {
  const fetches = wanted.map(([name, secs]) => fetch(name, secs));
  let outcome;
  try {
    outcome = await Promise.any(fetches);
  } catch ({ errors }) {
    const messages = errors.map((error) => error.message).join(", ");
    outcome = `all failed: ${messages}`;
  }
  console.log(`${seconds(start)} s: ${outcome}`);
}

async function main() {
  const start = performance.now();
  await fetchAny(
    [
      ["A", 1],
      ["B", 2],
      ["C", 3],
    ],
    start,
  );
  await fetchAny(
    [
      ["X", 1],
      ["Y", 2],
    ],
    start,
  );
}

await main();

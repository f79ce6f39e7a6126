// Two tasks of one group fail: neither error is lost.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fail(name, milliseconds, start) {
  await sleep(milliseconds);
  console.log(`${seconds(start)} s: ${name} fails`);
  throw new Error(`${name} is broken`);
}

async function runGroup() {
  const start = performance.now();
  const results = await Promise.allSettled([
    fail("A", 1000, start),
    fail("B", 2000, start),
  ]);
  const errors = results
    .filter((result) => result.status === "rejected")
    .map((result) => result.reason);
  if (errors.length > 0) throw new AggregateError(errors);
}

async function main() {
  try {
    await runGroup();
  } catch ({ errors }) {
    console.log(`errors: ${errors.map((error) => error.message).join(", ")}`);
  }
}

await main();

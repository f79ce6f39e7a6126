// Two tasks of a group fail together, and a third would fail a second later.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fail(name, wait) {
  await wait;
  throw new Error(`${name} is broken`);
}

async function runGroup() {
  const outage = sleep(1000);
  const outcomes = await Promise.allSettled([
    fail("A", outage),
    fail("B", outage),
    fail("C", sleep(2000)),
  ]);
  const errors = outcomes
    .filter(({ status }) => status === "rejected")
    .map(({ reason }) => reason);
  if (errors.length > 0) throw new AggregateError(errors);
}

async function main() {
  const start = performance.now();
  try {
    await runGroup();
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    const errors = error.errors.map(({ message }) => message).join(", ");
    console.log(`${seconds(start)} s: ${errors}`);
  }
}

await main();

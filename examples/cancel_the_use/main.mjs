// The time limit is inside the scope, so the scope still closes the resource.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function close(start) {
  await sleep(1000);
  console.log(`${seconds(start)} s: closed`);
}

async function withResource(limit, start, useIt) {
  try {
    await useIt(AbortSignal.timeout(limit)); // useIt must listen to the signal
  } finally {
    await close(start);
  }
}

async function main() {
  const start = performance.now();
  try {
    await withResource(1000, start, async (signal) => {
      await sleep(2000, undefined, { signal });
      console.log(`${seconds(start)} s: used`);
    });
  } catch (error) {
    if (!["AbortError", "TimeoutError"].includes(error.name)) throw error;
    console.log(`${seconds(start)} s: main gave up`);
  }
}

await main();

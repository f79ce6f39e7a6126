// Wait for all three fetches and get one outcome for each, in order.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(id, secs, start) {
  await sleep(secs * 1000);
  console.log(`${seconds(start)} s: ${id} ends`);
  if (id === "B") {
    throw new Error(`no ${id}`);
  }
  return `data ${id}`;
}

async function main() {
  const start = performance.now();
  const wanted = [
    ["A", 3],
    ["B", 1],
    ["C", 2],
  ];
  const fetches = wanted.map(([id, secs]) => fetch(id, secs, start));
  for (const result of await Promise.allSettled(fetches)) {
    if (result.status === "rejected") {
      console.log(`failure: ${result.reason.message}`);
    } else {
      console.log(`success: ${result.value}`);
    }
  }
}

await main();

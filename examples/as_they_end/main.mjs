// Three fetches run together, and each result is used as soon as it arrives.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs) {
  await sleep(secs * 1000);
  return `data ${name}`;
}

// A queue: each result enters it when its promise is fulfilled.
function asTheyEnd(promises) {
  return new ReadableStream({
    async start(results) {
      const enqueue = async (promise) => results.enqueue(await promise);
      await Promise.all(promises.map(enqueue));
      results.close();
    },
  });
}

async function main() {
  const start = performance.now();
  const fetches = [fetch("A", 3), fetch("B", 1), fetch("C", 2)];
  for await (const data of asTheyEnd(fetches)) {
    console.log(`${seconds(start)} s: ${data}`);
  }
}

await main();

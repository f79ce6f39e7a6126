// A stream made by hand: a state, and what to do when the next value is wanted.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

function countdown(from) {
  let left = from;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (left === 0) return { done: true, value: undefined };
      await sleep(1000);
      return { done: false, value: left-- };
    },
  };
}

async function main() {
  const start = performance.now();
  for await (const n of countdown(3)) {
    console.log(`${seconds(start)} s: ${n}`);
  }
}

await main();

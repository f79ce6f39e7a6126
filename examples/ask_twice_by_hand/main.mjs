// Two consumers ask a stream made by hand for its last value.
import { setTimeout as sleep } from "node:timers/promises";

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

async function ask(numbers) {
  const { done, value } = await numbers.next();
  console.log(done ? "no more" : value);
}

async function main() {
  const numbers = countdown(1);
  await Promise.all([ask(numbers), ask(numbers)]);
}

await main();

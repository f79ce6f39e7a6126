// Values in chunks of two; the last chunk holds what is left.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function* count(to) {
  for (let n = 1; n <= to; n++) {
    await sleep(1000);
    yield n;
  }
}

async function* chunks(values, size) {
  let chunk = [];
  for await (const value of values) {
    chunk.push(value);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

async function main() {
  const start = performance.now();
  for await (const pair of chunks(count(3), 2)) {
    console.log(`${seconds(start)} s: [${pair.join(", ")}]`);
  }
}

await main();

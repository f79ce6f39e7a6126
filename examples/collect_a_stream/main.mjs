// All values of a stream in a list, which is ready when the stream has ended.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function* count(to) {
  for (let n = 1; n <= to; n++) {
    await sleep(1000);
    yield n;
  }
}

async function main() {
  const start = performance.now();
  const numbers = [];
  for await (const n of count(3)) numbers.push(n);
  console.log(`${seconds(start)} s: [${numbers.join(", ")}]`);
}

await main();

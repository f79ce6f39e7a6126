// Three tasks wait at the same time, on the language's usual runtime.
import { setTimeout as sleep } from "node:timers/promises";

async function work(name, secs) {
  await sleep(secs * 1000);
  console.log(`${name} ends`);
}

async function main() {
  const start = performance.now();
  await Promise.all([work("A", 2), work("B", 1), work("C", 0)]);
  console.log(`less than 3 s: ${performance.now() - start < 3000}`);
}

await main();

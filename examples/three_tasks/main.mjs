// The three tasks of the executor by hand, on the language's usual runtime.
import { setTimeout as sleep } from "node:timers/promises";

async function work(name, secs, start) {
  await sleep(secs * 1000);
  const now = (performance.now() - start) / 1000;
  console.log(`${now.toFixed(0)} s: ${name} ends`);
}

async function main() {
  const start = performance.now();
  await Promise.all([
    work("A", 2, start),
    work("B", 1, start),
    work("C", 0, start),
  ]);
}

await main();

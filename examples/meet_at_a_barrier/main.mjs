// Three workers meet: none goes on before the last has arrived.
import { setTimeout as sleep } from "node:timers/promises";

class Barrier {
  #missing;
  #open;
  #all = new Promise((resolve) => (this.#open = resolve));
  constructor(parties) {
    this.#missing = parties;
  }
  wait() {
    if (--this.#missing === 0) this.#open(); // works for one meeting only
    return this.#all;
  }
}

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

const log = (start, event) => console.log(`${seconds(start)} s: ${event}`);

async function worker(name, pause, barrier, start) {
  await sleep(pause * 1000);
  log(start, `${name} arrives at the barrier`);
  await barrier.wait();
  return `${name} at ${seconds(start)} s`;
}

async function main() {
  const start = performance.now();
  const barrier = new Barrier(3);
  const [a, b, c] = await Promise.all([
    worker("A", 0, barrier, start),
    worker("B", 1, barrier, start),
    worker("C", 2, barrier, start),
  ]);
  for (const goesOn of [a, b, c]) log(start, `main sees ${goesOn}`);
}

await main();

// Two locks, one order: the second task waits until the first is done.
import { setTimeout as sleep } from "node:timers/promises";

class Lock {
  #last = Promise.resolve();
  constructor(name) {
    this.name = name;
  }
  hold(use) {
    const result = this.#last.then(use);
    this.#last = result.catch(() => {}); // an error frees the lock too
    return result;
  }
}

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function transfer(name, begins, first, second, start) {
  await sleep(begins * 1000);
  await first.hold(async () => {
    log(start, `${name} locks ${first.name}`);
    await sleep(2000);
    log(start, `${name} waits for a second lock`);
    await second.hold(() => log(start, `${name} locks ${second.name}`));
  });
}

async function main() {
  const start = performance.now();
  const [x, y] = [new Lock("X"), new Lock("Y")];
  await Promise.all([
    transfer("A", 0, x, y, start),
    transfer("B", 1, x, y, start),
  ]);
}

await main();

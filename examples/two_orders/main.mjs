// Two locks, two orders: each task holds what the other waits for.
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
  const both = Promise.all([
    transfer("A", 0, x, y, start),
    transfer("B", 1, y, x, start),
  ]);
  const late = sleep(4000, "late");
  if ((await Promise.race([both, late])) === "late") {
    log(start, "main gives up");
  }
}

await main();

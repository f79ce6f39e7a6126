// Readers share a lock; a writer has it alone and isn't overtaken by readers.
import { setImmediate as turn } from "node:timers/promises";

class RwLock {
  #writer = Promise.resolve(); // settles when the last writer ends
  #all = this.#writer; // settles when the readers after it end too

  read(use) {
    const result = this.#writer.then(use);
    const all = Promise.allSettled([this.#all, result]);
    this.#all = all.then(() => {}); // so that no result is kept
    return result;
  }

  write(use) {
    const result = this.#all.then(use);
    // After an error too, the next request gets in.
    this.#writer = this.#all = result.catch(() => {});
    return result;
  }
}

async function work(name) {
  console.log(`${name} begins`);
  await turn(); // others get their turn
  console.log(`${name} ends`);
}

async function main() {
  const lock = new RwLock();
  await Promise.all([
    lock.read(() => work("A")), // asks in this order
    lock.read(() => work("B")),
    lock.write(() => work("the writer")),
    lock.read(() => work("C")),
  ]);
}

await main();

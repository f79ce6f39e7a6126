// A connection is made on first use. Two calls ask for it at the same time.
import { setTimeout as sleep } from "node:timers/promises";

class Pool {
  made = 0;
  #stored;
  #promise;

  // Connects, and counts how often.
  async connect() {
    await sleep(1000);
    this.made += 1;
    return this.made;
  }

  async checkFirst() {
    if (this.#stored === undefined) {
      this.#stored = await this.connect(); // the other call asks meanwhile
    }
    return this.#stored;
  }

  makeOnce() {
    this.#promise ??= this.connect(); // stored before other code can run
    return this.#promise;
  }
}

async function main() {
  let pool = new Pool();
  await Promise.all([pool.checkFirst(), pool.checkFirst()]);
  console.log(`checked first: ${pool.made} connections made`);
  pool = new Pool();
  await Promise.all([pool.makeOnce(), pool.makeOnce()]);
  console.log(`made once: ${pool.made} connection made`);
}

await main();

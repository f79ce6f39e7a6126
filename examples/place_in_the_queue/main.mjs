// If you give up waiting for a lock and ask again, you queue at the end.
import { setTimeout as sleep } from "node:timers/promises";

class Lock {
  #waiting = []; // the first is the holder

  async hold(use, signal) {
    await this.#acquire(signal);
    try {
      return await use();
    } finally {
      this.#release(); // even if `use` fails
    }
  }

  #acquire(signal) {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const hold = () => {
        signal?.removeEventListener("abort", leave); // it has the lock
        resolve();
      };
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== hold);
        reject(signal.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      if (this.#waiting.push(hold) === 1) hold();
    });
  }

  #release() {
    this.#waiting.shift();
    this.#waiting[0]?.();
  }
}
// ANCHOR: listing
// The lock is held, and two calls wait for it: which gets it first?
async function contend(name) {
  const lock = new Lock();
  let decide; // from Node 22 on: Promise.withResolvers()
  const decided = new Promise((resolve) => (decide = resolve));
  const hold = (signal) =>
    lock.hold(() => console.log(`${name} has the lock`), signal);

  const impatient = async () => {
    console.log(`${name} asks`);
    const stop = new AbortController();
    let waiting = hold(stop.signal);
    await Promise.race([waiting, sleep(1000)]); // doesn't stop the wait
    if (name === "A") {
      console.log(`${name} gives up, and asks again`);
      waiting.catch(() => {}); // the abandoned promise will reject
      stop.abort(); // ends the wait, so its place is lost
      waiting = hold();
    } else {
      console.log(`${name} goes on waiting`);
    }
    decide(); // now the holder lets go
    await waiting;
  };
  const rival = async () => {
    console.log("rival asks");
    await lock.hold(() => console.log("rival has the lock"));
  };
  await Promise.all([lock.hold(() => decided), impatient(), rival()]);
}

async function main() {
  await contend("A");
  await contend("B");
}

await main();
// ANCHOR_END: listing

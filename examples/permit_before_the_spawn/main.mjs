// The loop takes a permit before each spawn, so the fourth spawn has to wait.
import { setTimeout as sleep } from "node:timers/promises";

class Semaphore {
  waiting = [];
  constructor(free) {
    this.free = free;
  }
  async acquire() {
    if (this.free > 0) this.free -= 1;
    else await new Promise((resolve) => this.waiting.push(resolve));
  }
  release() {
    if (this.waiting.length > 0) this.waiting.shift()();
    else this.free += 1;
  }
}

let [alive, most] = [0, 0];

async function work(number) {
  await sleep(1000);
  if (number === 4) throw new Error(`job ${number} has failed`);
}

async function job(number) {
  most = Math.max(most, ++alive);
  try {
    await work(number);
  } catch (error) {
    console.log(error.message); // the other jobs carry on
  }
  alive -= 1;
}

const start = performance.now();
const permits = new Semaphore(3);
for (let number = 1; number <= 7; number += 1) {
  await permits.acquire();
  void job(number).finally(() => permits.release());
}
for (let number = 0; number < 3; number += 1) await permits.acquire();
const seconds = (performance.now() - start) / 1000;
console.log(`${seconds.toFixed(0)} s: all are done`);
console.log(`most alive: ${most}`);

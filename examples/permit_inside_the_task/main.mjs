// A permit taken inside the task: three work, but all seven tasks exist.
import { setTimeout as sleep } from "node:timers/promises";

class Count {
  now = 0;
  most = 0;
  up = () => (this.most = Math.max(this.most, ++this.now));
  down = () => (this.now -= 1);
}

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
    if (this.waiting.length > 0)
      this.waiting.shift()(); // hands it on
    else this.free += 1;
  }
}

const alive = new Count();
const atWork = new Count();

async function job(permits) {
  alive.up();
  await permits.acquire();
  try {
    atWork.up();
    await sleep(1000); // stands for the work
    atWork.down();
  } finally {
    permits.release();
  }
  alive.down();
}

const start = performance.now();
const permits = new Semaphore(3);
await Promise.all(Array.from({ length: 7 }, () => job(permits)));
const seconds = (performance.now() - start) / 1000;
console.log(`${seconds.toFixed(0)} s: all are done`);
console.log(`most alive: ${alive.most}, most at work: ${atWork.most}`);

// Each task takes its own permit: three tasks work, but all seven exist.
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
    if (this.waiting.length > 0) this.waiting.shift()();
    else this.free += 1;
  }
}

const [alive, atWork] = [new Count(), new Count()];

async function job(permits) {
  alive.up();
  await permits.acquire();
  try {
    atWork.up();
    await sleep(1000); // stands for the work
  } finally {
    atWork.down();
    alive.down();
    permits.release();
  }
}

const [start, permits] = [performance.now(), new Semaphore(3)];
await Promise.all(Array.from({ length: 7 }, () => job(permits)));
const seconds = (performance.now() - start) / 1000;
console.log(`${seconds.toFixed(0)} s: all are done`);
console.log(`most alive: ${alive.most}, most at work: ${atWork.most}`);

// Five jobs and three permits: a job starts when another gives its permit back.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
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
      this.waiting.shift()(); // hands the permit on
    else this.free += 1;
  }
}

async function job(permits, name, secs, start) {
  await permits.acquire();
  try {
    log(start, `${name} starts`);
    await sleep(secs * 1000);
    log(start, `${name} ends`);
  } finally {
    permits.release();
  }
}

async function main() {
  const start = performance.now();
  const permits = new Semaphore(3);
  const durations = Object.entries({ A: 3, B: 1, C: 2, D: 3, E: 3 });
  await Promise.all(
    durations.map(([name, secs]) => job(permits, name, secs, start)),
  );
}

await main();

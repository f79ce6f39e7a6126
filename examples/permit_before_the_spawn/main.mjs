// A permit taken before the spawn: no more than three tasks exist.
import { setTimeout as sleep } from "node:timers/promises";

class Count {
  now = 0;
  most = 0;
  up = () => (this.most = Math.max(this.most, ++this.now));
  down = () => (this.now -= 1);
}

const alive = new Count();
const atWork = new Count();

async function job() {
  alive.up();
  atWork.up();
  await sleep(1000); // stands for the work
  atWork.down();
  alive.down();
}

async function main() {
  const start = performance.now();
  const tasks = new Set(); // what exists now: its size is the bound
  for (let number = 0; number < 7; number += 1) {
    if (tasks.size === 3) await Promise.race(tasks);
    const task = job().finally(() => tasks.delete(task));
    tasks.add(task);
  }
  await Promise.all(tasks);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${seconds.toFixed(0)} s: all are done`);
  console.log(`most alive: ${alive.most}, most at work: ${atWork.most}`);
}

await main();

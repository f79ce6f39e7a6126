// A sleep after the work makes the rounds drift; fixed times don't.
import { setTimeout as sleep } from "node:timers/promises";

async function work(name, start) {
  const secs = (performance.now() - start) / 1000;
  console.log(`${secs.toFixed(0)} s: ${name} works`);
  await sleep(1000); // stands for the work
}

async function sleeper(start) {
  for (let round = 0; round < 2; round++) {
    await work("the sleeper", start);
    await sleep(2000);
  }
}

async function clock(start) {
  for (let tick = 0; tick < 3; tick++) {
    // The time left until the tick, or none if the tick is overdue.
    await sleep(Math.max(0, start + tick * 2000 - performance.now()));
    await work("the clock", start);
  }
}

const start = performance.now();
await Promise.all([sleeper(start), clock(start)]);

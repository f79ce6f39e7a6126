// A job is taken from the queue, and the worker is stopped while it saves it.
import { setTimeout as sleep } from "node:timers/promises";

async function save(job, name, takes, signal) {
  await sleep(takes * 1000, undefined, { signal });
  console.log(`${name} has saved job ${job}`);
}

async function main() {
  for (const name of ["A", "B"]) {
    const queue = [1, 2];
    let current; // B's job: kept when B is stopped
    for (const takes of [60, 0]) {
      const signal = AbortSignal.timeout(1000);
      try {
        if (name === "A") {
          const job = queue.shift();
          console.log(`${name} takes job ${job}`);
          await save(job, name, takes, signal);
        } else {
          current ??= queue.shift();
          console.log(`${name} takes job ${current}`);
          await save(current, name, takes, signal);
          current = undefined; // only after the save
        }
      } catch (error) {
        if (error.name !== "AbortError") throw error;
        console.log(`${name} is stopped`);
      }
    }
  }
}

await main();

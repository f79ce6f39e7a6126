// ANCHOR: listing
// The same calculation in turn, as tasks, and in worker threads.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

// Enough steps for about 50 ms.
const STEPS = 20_000_000;

function calculate(job) {
  let value = job;
  for (let step = 0; step < STEPS; step++) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    value = (value ^ (value >>> 16)) >>> 0;
  }
  return value;
}

async function calculateInTask(job) {
  return calculate(job);
}

const modes = {
  turn: async (jobs) => jobs.map(calculate),
  tasks: (jobs) => Promise.all(jobs.map(calculateInTask)),
  threads: async (jobs) => {
    const values = [];
    const work = async () => {
      const worker = new Worker(new URL(import.meta.url));
      while (jobs.length > 0) {
        worker.postMessage(jobs.shift());
        values.push((await once(worker, "message"))[0]);
      }
      await worker.terminate();
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return values;
  },
};
// ANCHOR_END: listing

import { gauge } from "../gauge/gauge.mjs";

if (isMainThread) {
  const [count, mode] = process.argv.slice(3);
  const jobs = [...Array(Number(count)).keys()];
  const values = await gauge(() => modes[mode](jobs));
  console.log(
    "sum",
    values.reduce((sum, value) => sum + value),
  );
} else {
  parentPort.on("message", (job) => parentPort.postMessage(calculate(job)));
}

// A task blocks its thread until its neighbour runs: does the neighbour run?
import { threadId } from "node:worker_threads";

async function neighbour(ran) {
  await null; // without this, the neighbour would run too early
  Atomics.store(ran, 0, 1);
  Atomics.notify(ran, 0);
}

async function task() {
  const before = threadId;
  const ran = new Int32Array(new SharedArrayBuffer(4));
  const other = neighbour(ran);
  const hasRun = Atomics.wait(ran, 0, 0, 2000) !== "timed-out";
  const same = threadId === before;
  console.log(`while the task blocks, the neighbour runs: ${hasRun}`);
  console.log(`the task is on the same thread: ${same}`);
  await other;
}

await task();

// Steps are queued while the code runs: in which order do they run?
import { readFile } from "node:fs";

function step(name) {
  console.log(`${name} runs`);
}

function queueJobs() {
  process.nextTick(step, "next tick: A");
  void Promise.resolve("promise: B").then(step);
  queueMicrotask(() => step("microtask: C"));
}

function main() {
  console.log("the module queues A, B and C");
  queueJobs();
  readFile(new URL(import.meta.url), () => {
    console.log("the I/O callback queues A to E");
    setTimeout(step, 0, "timer: D");
    setImmediate(step, "immediate: E");
    queueJobs();
  });
}

main();

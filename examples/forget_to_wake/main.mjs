// A result is set, but nothing is woken: when is the result noticed?
import { setTimeout as sleep } from "node:timers/promises";

function work(slot) {
  slot.result = 42; // sets the result, but calls nothing
}

function waitForTimer() {
  const slot = { result: undefined };
  setTimeout(work, 1000, slot);
  return new Promise((resolve) => {
    slot.resolve = resolve; // which `work` should call
  });
}

async function limit(secs, waitedFor) {
  const start = performance.now();
  const tooLate = sleep(secs * 1000, "not ready");
  const outcome = await Promise.race([waitedFor.then(() => "ready"), tooLate]);
  const reached = performance.now() - start >= secs * 1000 - 1; // 1 ms of slack
  return `${outcome}, limit reached: ${reached}`;
}

async function main() {
  const direct = limit(2, waitForTimer());
  const task = limit(3, (async () => await waitForTimer())());
  const outcomes = await Promise.all([direct, task]);
  console.log(`2 s, direct: ${outcomes[0]}`);
  console.log(`3 s, in a task: ${outcomes[1]}`);
}

await main();

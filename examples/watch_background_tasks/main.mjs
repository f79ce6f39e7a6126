// Every task in the background has an observer that reports how it ends.
import { setTimeout as sleep } from "node:timers/promises";

const background = new Set();

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(name, seconds) {
  await sleep(seconds * 1000);
  switch (name) {
    case "B":
      throw new Error("no such user");
    case "C":
      throw new TypeError(`an impossible state: ${name}`);
  }
}

async function report(start, task) {
  try {
    await task;
    log(start, "a task has ended");
  } catch (error) {
    log(start, `a task has failed: ${error.message}`);
  }
}

async function main() {
  const start = performance.now();
  for (const [name, seconds] of [
    ["A", 1],
    ["B", 2],
    ["C", 3],
  ]) {
    const task = report(start, work(name, seconds));
    background.add(task);
    task.finally(() => background.delete(task));
  }
  log(start, "main goes on");
  await Promise.all(background);
}

await main();

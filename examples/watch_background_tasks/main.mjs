// Every task in the background has somebody who looks at how it ends.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function work(name, seconds) {
  await sleep(seconds * 1000);
  switch (name) {
    case "B":
      throw new Error("no such user");
    case "C":
      throw new TypeError("an impossible state");
  }
}

function report(start, task) {
  return task.then(
    () => log(start, "a task has ended"),
    (error) => log(start, `a task has failed: ${error.message}`),
  );
}

async function main() {
  const start = performance.now();
  const background = [];
  for (const [name, seconds] of [
    ["A", 1],
    ["B", 2],
    ["C", 3],
  ]) {
    background.push(report(start, work(name, seconds))); // at once
  }
  log(start, "main goes on");
  await Promise.all(background);
}

await main();

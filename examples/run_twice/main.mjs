// Sync code runs async code twice, on one runtime; a task waits in between.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

function block(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function background(start) {
  try {
    await sleep(2000);
    log(start, "the task goes on");
    await new Promise(() => {}); // would wait for ever
  } finally {
    log(start, "the task is cancelled");
  }
}

async function greet(name) {
  await sleep(1000);
  return `Hello, ${name}!`;
}

function main() {
  const start = performance.now();
  void background(start); // goes on only once main has returned
  void greet("Alice").then((greeting) => log(start, greeting));

  block(2000); // the loop has not run yet, and cannot be run from here

  void greet("Bob").then((greeting) => log(start, greeting));
  log(start, "main ends");
}

main();

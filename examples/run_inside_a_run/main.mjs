// A sync function that waits for async code, called from async code.
import { setTimeout as sleep } from "node:timers/promises";

async function greet(name) {
  await sleep(1000);
  return `Hello, ${name}!`;
}

function greetAndWait(name) {
  let greeting;
  void greet(name).then((value) => (greeting = value));
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 2000); // keeps the loop from running
  return greeting;
}

async function main() {
  const greeting = greetAndWait("Alice");
  console.log(`waiting for Alice fails: ${greeting === undefined}`);
  console.log(`awaited: ${await greet("Bob")}`);
}

await main();

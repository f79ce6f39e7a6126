// An async function, and an entry point that can wait for it.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function greet(name) {
  await sleep(1000);
  return `Hello, ${name}!`;
}

async function main() {
  const start = performance.now();
  const greeting = await greet("Alice");
  console.log(`${seconds(start)} s: ${greeting}`);
}

await main(); // a module can await outside of any function

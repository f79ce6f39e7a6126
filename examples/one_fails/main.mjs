// One of three fetches fails: what happens to the one still under way?
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, secs, start) {
  say(start, `${name} starts`);
  try {
    await sleep(secs * 1000);
    if (name === "B") {
      throw new Error(`no ${name}`);
    }
    say(start, `${name} ends`);
    return `data ${name}`;
  } finally {
    say(start, `${name} cleans up`);
  }
}

async function main() {
  const start = performance.now();
  const a = fetch("A", 1, start);
  const b = fetch("B", 2, start);
  const c = fetch("C", 3, start);
  try {
    await Promise.all([a, b, c]);
  } catch (error) {
    say(start, `main gets the error: ${error.message}`);
  }
  await sleep(2000);
  say(start, `main still gets ${await c}`);
}

await main();

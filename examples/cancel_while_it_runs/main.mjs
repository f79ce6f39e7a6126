// A task is cancelled while it runs: does it stop, and where?
import { setTimeout as sleep } from "node:timers/promises";

async function ready() {} // awaiting it starts no timer and checks no signal

async function work(name, me, waits) {
  me.abort();
  await ready();
  console.log(`${name} goes on`);
  if (waits) {
    await sleep(1000, undefined, { signal: me.signal });
    console.log(`${name} has waited`);
  }
  return 42;
}

async function main() {
  for (const [name, waits] of [
    ["A", true],
    ["B", false],
  ]) {
    try {
      const result = await work(name, new AbortController(), waits);
      console.log(`${name} has returned ${result}`);
    } catch (error) {
      if (error.name !== "AbortError") throw error;
      console.log(`${name} was cancelled`);
    }
  }
}

await main();

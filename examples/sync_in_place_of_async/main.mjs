// Stores have an async method, and one of them has nothing to wait for.
import { setTimeout as sleep } from "node:timers/promises";

class Remote {
  async get(key) {
    await sleep(1000);
    return `the ${key}`;
  }
}

class Memory {
  get(key) {
    return `the ${key}`; // not a promise, but `await` accepts it
  }
}

async function show(store) {
  console.log(`${store.constructor.name} has ${await store.get("moon")}`);
}

async function main() {
  await show(new Remote());
  await show(new Memory());
}

await main();

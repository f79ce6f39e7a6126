// One list holds two kinds of store, asked in turn until one has an answer.
import { setTimeout as sleep } from "node:timers/promises";

class Memory {
  constructor(key) {
    this.key = key; // the only key that it has
  }

  async get(key) {
    return key === this.key ? `${key} from memory` : undefined;
  }
}

class Remote {
  async get(key) {
    console.log(`Remote is asked for the ${key}`);
    await sleep(1000);
    return `${key} from afar`;
  }
}

async function find(stores, key) {
  for (const store of stores) {
    const found = await store.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function main() {
  const stores = [new Memory("moon"), new Remote()];
  console.log(`main has the ${await find(stores, "moon")}`);
  console.log(`main has the ${await find(stores, "sun")}`);
}

await main();

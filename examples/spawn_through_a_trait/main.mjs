// A function that knows only the trait spawns a task for each of two stores.
import { setTimeout as sleep } from "node:timers/promises";

class Remote {
  constructor(name, secs) {
    Object.assign(this, { name, secs });
  }

  async get(key) {
    await sleep(this.secs * 1000);
    console.log(`${this.name} answers main`);
    return `${key} of ${this.name}`;
  }
}

function spawnGet(store, key) {
  return store.get(key); // works for any object with such a method
}

async function main() {
  const far = spawnGet(new Remote("A", 2), "moon");
  const near = spawnGet(new Remote("B", 1), "sun");
  console.log("main has asked A and B");
  const [ofFar, ofNear] = await Promise.all([far, near]);
  console.log(`main has the ${ofFar}, the ${ofNear}`);
}

await main();

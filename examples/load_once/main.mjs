// Three calls need the same value: how often is it loaded?
import { setTimeout as sleep } from "node:timers/promises";

class Cache {
  #promise;
  constructor(loads) {
    this.loads = loads;
  }
  async load() {
    const first = ++this.loads === 1;
    await sleep(1000);
    if (first) throw new Error("no connection"); // only the first load fails
    return "settings";
  }
  async lookThenLoad() {
    this.value ??= await this.load(); // meanwhile it is still undefined
    return this.value;
  }
  loadOnce() {
    this.#promise ??= this.load().catch((error) => {
      this.#promise = undefined; // or every later call would fail too
      throw error;
    });
    return this.#promise;
  }
}

let cache = new Cache(1);
const gets = [cache.lookThenLoad(), cache.lookThenLoad(), cache.lookThenLoad()];
await Promise.all(gets);
console.log(`look, then load: loaded ${cache.loads - 1} times`);

cache = new Cache(0);
const all = [cache.loadOnce(), cache.loadOnce(), cache.loadOnce()];
const ends = await Promise.allSettled(all);
const words = ends.map((end) => end.value ?? end.reason.message);
console.log(`load once: ${words.join(", ")}`);
const again = await cache.loadOnce();
console.log(`again: ${again}, loaded ${cache.loads} times`);

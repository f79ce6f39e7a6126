// The caller gives up while a resource is in use: which clean-up runs?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

class Resource {
  constructor(start) {
    this.start = start;
  }

  async close() {
    await sleep(1000);
    console.log(`${seconds(this.start)} s: closed`);
  }
}

async function useResource(start) {
  const resource = new Resource(start);
  try {
    await sleep(2000);
    console.log(`${seconds(start)} s: used`);
  } finally {
    await resource.close(); // runs only after the sleep has ended
  }
}

async function main() {
  const start = performance.now();
  const timeout = sleep(1000, "timeout");
  if ((await Promise.race([timeout, useResource(start)])) === "timeout") {
    console.log(`${seconds(start)} s: main gave up`);
  }
}

await main();

// Open, use, close: the resource is closed even if its use fails.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function open(name) {
  await sleep(1000);
  return {
    async read() {
      if (name === "B") throw new Error("B is broken");
      return `data ${name}`;
    },
    async close() {
      await sleep(1000);
    },
  };
}

async function withResource(name, start, useIt) {
  const resource = await open(name);
  console.log(`${seconds(start)} s: ${name} is open`);
  try {
    return await useIt(resource);
  } finally {
    await resource.close();
    console.log(`${seconds(start)} s: ${name} is closed`);
  }
}

async function main() {
  const start = performance.now();
  for (const name of ["A", "B"]) {
    let result;
    try {
      result = await withResource(name, start, (it) => it.read());
    } catch (error) {
      result = `an error: ${error.message}`;
    }
    console.log(`${seconds(start)} s: main has ${result}`);
  }
}

await main();

// A resource is closed even if the code that uses it fails.
import { setTimeout as sleep } from "node:timers/promises";

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

async function withResource(name, useIt) {
  const resource = await open(name);
  console.log(`main has opened ${name}`);
  try {
    return await useIt(resource);
  } finally {
    await resource.close();
    console.log(`main has closed ${name}`);
  }
}

async function main() {
  for (const name of ["A", "B"]) {
    let result;
    try {
      result = await withResource(name, (it) => it.read());
    } catch (error) {
      result = `an error: ${error.message}`;
    }
    console.log(`main has ${result}`);
  }
}

await main();

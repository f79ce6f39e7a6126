// A careless timer: when the work fails, it reports no time.
import { setTimeout as sleep } from "node:timers/promises";

async function timed(name, work) {
  const start = performance.now();
  console.log(`${name} starts`);
  const value = await work(); // an error leaves here
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name} took ${seconds.toFixed(0)} s`);
  return value;
}

async function main() {
  try {
    await timed("upload", async () => {
      await sleep(2000);
      throw new Error("no space left");
    });
  } catch (error) {
    console.log(`main has an error: ${error.message}`);
  }
}

await main();

// A function retries an async callback, which uses a variable of main.
import { setTimeout as sleep } from "node:timers/promises";

async function retry(times, call) {
  for (let attempt = 1; attempt < times; attempt++) {
    try {
      return await call(attempt);
    } catch (error) {
      console.log(`retry is told: ${error.message}`);
    }
  }
  return call(times);
}

async function main() {
  const tried = []; // shared with the callback, which changes it
  const result = await retry(3, async (attempt) => {
    tried.push(attempt);
    await sleep(1000);
    if (tried.length !== 2) throw new Error(`no answer to ${attempt}`);
    return `the answer to ${attempt}`;
  });
  console.log(`main has ${result}`);
  console.log(`main has tried [${tried.join(", ")}]`);
}

await main();

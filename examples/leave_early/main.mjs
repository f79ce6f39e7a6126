// The loop breaks at the second value. When does the generator clean up?
import { setTimeout as sleep } from "node:timers/promises";

async function* count() {
  try {
    for (let n = 1; ; n++) yield n;
  } finally {
    console.log("the generator cleans up");
  }
}

async function takeTwo() {
  const numbers = count();
  for await (const n of numbers) {
    if (n === 2) break;
  }
  console.log("the function leaves the loop and waits");
  await sleep(1000);
  console.log("the function returns");
}

async function main() {
  await takeTwo();
  console.log("main waits");
  await sleep(1000);
  console.log("main ends");
}

await main();

// Without a loop: generator A is abandoned after one value, B is closed.
import { setTimeout as sleep } from "node:timers/promises";

async function* count(name) {
  try {
    for (let n = 1; ; n++) yield n;
  } finally {
    console.log(`${name} cleans up`);
  }
}

async function abandon() {
  let numbers = count("A");
  console.log(`A: ${(await numbers.next()).value}`);
  numbers = undefined; // drops the last reference
  console.log("A is abandoned");
}

async function close() {
  const numbers = count("B");
  try {
    console.log(`B: ${(await numbers.next()).value}`);
  } finally {
    await numbers.return();
  }
  console.log("B is closed");
}

async function main() {
  await abandon();
  await close();
  console.log("main waits");
  await sleep(1000);
  console.log("main ends");
}

await main();

// Three nested async calls are all waiting: what shows from outside?
import { setImmediate } from "node:timers/promises";

async function inner() {
  const own = 3;
  await setImmediate();
  throw new Error(`own is ${own}`);
}

async function middle() {
  const own = 2;
  await inner();
  return own;
}

async function outer() {
  const own = 1;
  await middle();
  return own;
}

async function main() {
  const promise = outer();
  console.log("outer:", promise);
  try {
    await promise;
  } catch (error) {
    const names = error.stack.match(/(?<=at (async )?)\w+(?= \()/g);
    console.log(`an error in inner names: ${names.join(", ")}`);
  }
}

await main();

// A stage loops over a source. If you close the stage, is the source closed?
import { setTimeout as sleep } from "node:timers/promises";

async function* source() {
  try {
    for (let n = 1; ; n++) yield n;
  } finally {
    console.log("the source cleans up");
  }
}

async function* stage(values) {
  try {
    for await (const value of values) yield value * value;
  } finally {
    console.log("the stage cleans up");
  }
}

async function main() {
  const squares = stage(source());
  try {
    console.log((await squares.next()).value);
  } finally {
    await squares.return();
  }
  console.log("the stage is closed, main waits");
  await sleep(1000);
  console.log("main ends");
}

await main();

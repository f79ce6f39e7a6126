// A call that is never awaited: is the work lost, or only its outcome?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function save(name, start) {
  console.log(`${seconds(start)} s: saves ${name}`);
  await sleep(1000);
  throw new Error("disk full");
}

async function main() {
  const start = performance.now();
  // Without this listener, Node would print the error and exit with status 1.
  process.on("unhandledRejection", (error) => {
    console.log(`${seconds(start)} s: unhandled: ${error.message}`);
  });
  save("Alice", start); // a floating promise
  console.log(`${seconds(start)} s: main goes on`);
  await sleep(2000); // long enough for save to finish
  console.log(`${seconds(start)} s: main ends`);
}

await main();

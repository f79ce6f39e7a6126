// Task B fails while main awaits task A: when is B's error seen?
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, delay) {
  await sleep(delay * 1000);
  if (name === "B") throw new Error("B is out of order");
  return `data ${name}`;
}

async function inTurn(start) {
  const taskA = fetch("A", 2);
  const taskB = fetch("B", 1);
  log(start, await taskA);
  log(start, await taskB);
}

async function together() {
  await Promise.all([fetch("A", 2), fetch("B", 1)]);
}

async function main() {
  let start = performance.now();
  process.on("unhandledRejection", (error) => {
    log(start, `unhandled: ${error.message}`); // else Node would end here
  });
  process.on("rejectionHandled", () => {}); // suppresses Node's warning
  try {
    await inTurn(start);
  } catch (error) {
    log(start, `in turn: ${error.message}`);
  }

  start = performance.now();
  try {
    await together();
  } catch (error) {
    log(start, `together: ${error.message}`);
  }
}

await main();

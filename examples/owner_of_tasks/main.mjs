// The first function leaves its task behind, the second one waits for it.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function save(start, name, file) {
  log(start, `${name} begins`);
  await sleep(1000); // stands for slow work
  log(start, `${name} finds its file ${file.open ? "open" : "closed"}`);
}

async function leaveBehind(start) {
  const file = { open: true }; // stands for a file
  void save(start, "A", file); // begins at once
  file.open = false; // whoever opens a file closes it
  log(start, "the owner of A returns");
}

async function lookAfter(start) {
  const file = { open: true };
  await Promise.all([save(start, "B", file)]);
  file.open = false;
  log(start, "the owner of B returns");
}

async function main() {
  const start = performance.now();
  await leaveBehind(start);
  await sleep(2000); // long enough for A
  await lookAfter(start);
}

await main();

// The first function leaves its task behind, the second one waits for it.
import { setTimeout as sleep } from "node:timers/promises";

function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function save(start, name, file) {
  await sleep(1000); // stands for slow work
  log(start, `${name} finds its file ${file.open ? "open" : "closed"}`);
}

async function leaveBehind(start) {
  const file = { open: true }; // stands for an open file
  try {
    void save(start, "A", file);
  } finally {
    file.open = false; // closes it, however its owner ends
  }
  log(start, "the owner of A returns");
}

async function lookAfter(start) {
  const file = { open: true };
  try {
    const outcomes = await Promise.allSettled([save(start, "B", file)]);
    const failed = outcomes.find(({ status }) => status === "rejected");
    if (failed) throw failed.reason;
  } finally {
    file.open = false;
  }
  log(start, "the owner of B returns");
}

async function main() {
  const start = performance.now();
  await leaveBehind(start);
  await sleep(2000); // long enough for A
  await lookAfter(start);
}

await main();

// One function leaves its task behind; another waits for its task.
import { setTimeout as sleep } from "node:timers/promises";

async function save(name, file) {
  await sleep(1000); // stands for slow work
  console.log(`${name} finds its file ${file.open ? "open" : "closed"}`);
}

async function leaveBehind() {
  const file = { open: true }; // stands for an open file
  try {
    void save("A", file);
  } finally {
    file.open = false; // closes the file, however its owner ends
  }
  console.log("the owner of A returns");
}

async function lookAfter() {
  const file = { open: true };
  try {
    const outcomes = await Promise.allSettled([save("B", file)]);
    const failed = outcomes.find(({ status }) => status === "rejected");
    if (failed) throw failed.reason;
  } finally {
    file.open = false;
  }
  console.log("the owner of B returns");
}

async function main() {
  await leaveBehind();
  await sleep(2000); // gives task A time to end
  await lookAfter();
}

await main();

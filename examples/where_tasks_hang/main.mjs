// Two tasks that hang: what can the program say about where they wait?
import { setTimeout as sleep } from "node:timers/promises";

const waits = new Map();

async function take(name, lock) {
  waits.set(name, "take: the lock");
  try {
    await lock;
  } finally {
    waits.delete(name);
  }
}

async function job(name, lock) {
  await take(name, lock);
}

const lock = new Promise(() => {}); // nothing will resolve it
job("A", lock).catch(console.error);
job("B", lock).catch(console.error);
await sleep(1000);
const resources = process.getActiveResourcesInfo();
const timers = resources.filter((kind) => kind === "Timeout").length;
console.log(`after 1 s: ${timers} timers, ${resources.length} resources`);
for (const [name, place] of waits) {
  console.log(`task ${name} has noted: ${place}`);
}

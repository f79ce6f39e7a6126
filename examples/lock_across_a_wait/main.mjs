// Two tasks read a counter, wait, and write it. A lock must be held throughout.
import { setTimeout as sleep } from "node:timers/promises";

async function release(counter) {
  const read = counter.count; // no lock: other code runs during the wait
  console.log(`a task reads ${read}`);
  await sleep(1000);
  console.log(`a task writes ${read + 1}`);
  counter.count = read + 1;
}

async function hold(counter) {
  const update = async () => {
    const read = counter.count;
    console.log(`a task reads ${read}`);
    await sleep(1000);
    console.log(`a task writes ${read + 1}`);
    counter.count = read + 1;
  };
  // Node 20 has no lock: each update waits until the one before it has ended.
  counter.last = counter.last.then(update, update);
  await counter.last;
}

async function countReleased() {
  const counter = { count: 0 };
  await Promise.all([release(counter), release(counter)]);
  console.log(`released: ${counter.count}`);
}

async function countHeld() {
  const counter = { count: 0, last: Promise.resolve() };
  await Promise.all([hold(counter), hold(counter)]);
  console.log(`held: ${counter.count}`);
}

async function main() {
  await countReleased();
  await countHeld();
}

await main();

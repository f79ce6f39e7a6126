// Two tasks read a counter, wait, and write it. A lock helps if it is held.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function release(counter) {
  const read = counter.count; // no lock: other code runs while this awaits
  await sleep(1000);
  counter.count = read + 1;
}

async function hold(counter) {
  const update = async () => {
    const read = counter.count;
    await sleep(1000);
    counter.count = read + 1;
  };
  // Node 20 has no lock: each caller waits until the one before has ended.
  counter.last = counter.last.then(update, update);
  await counter.last;
}

async function countReleased(start) {
  const counter = { count: 0 };
  await Promise.all([release(counter), release(counter)]);
  say(start, `released: ${counter.count}`);
}

async function countHeld(start) {
  const counter = { count: 0, last: Promise.resolve() };
  await Promise.all([hold(counter), hold(counter)]);
  say(start, `held: ${counter.count}`);
}

async function main() {
  await countReleased(performance.now());
  await countHeld(performance.now());
}

await main();

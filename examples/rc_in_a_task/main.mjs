// A value must stay on its thread: drop it before a wait, or let the task stay.
import { setTimeout as sleep } from "node:timers/promises";

async function measure() {
  const word = "moon";
  const length = word.length;
  await sleep(1000); // `word` is still held: nothing rejects that
  return length;
}

async function count(name, secs, total) {
  await sleep(secs * 1000);
  total.value += 1;
  console.log(`${name} counts ${total.value}`);
}

async function countTogether() {
  const total = { value: 0 };
  await Promise.all([count("A", 1, total), count("B", 2, total)]);
  return total.value;
}

async function main() {
  const length = await measure();
  console.log(`main has the length ${length}`);
  const total = await countTogether();
  console.log(`main has the total ${total}`);
}

await main();

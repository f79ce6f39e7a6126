// A time limit ends the wait for a value. What does the generator do next?
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function* count(to) {
  for (let n = 1; n <= to; n++) {
    await sleep(2000);
    yield n;
  }
}

async function inTime(numbers) {
  const late = sleep(1000, "late", { ref: false }); // doesn't delay the exit
  return (await Promise.race([numbers.next(), late])) !== "late";
}

async function main() {
  const start = performance.now();
  const numbers = count(2);
  const answer = await inTime(numbers);
  console.log(`${seconds(start)} s: in time: ${answer}`);
  for await (const n of numbers) {
    console.log(`${seconds(start)} s: ${n}`);
  }
  console.log(`${seconds(start)} s: no more`);
}

await main();

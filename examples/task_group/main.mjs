// A group of tasks: main carries on only when the last of them has ended.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function work(name, milliseconds, start) {
  await sleep(milliseconds);
  console.log(`${seconds(start)} s: ${name} ends`);
}

async function main() {
  const start = performance.now();
  const group = [
    work("A", 3000, start),
    work("B", 1000, start),
    work("C", 2000, start),
  ];
  const outcomes = await Promise.allSettled(group); // waits for every promise
  const failed = outcomes.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  console.log(`${seconds(start)} s: the group has ended`);
}

await main();

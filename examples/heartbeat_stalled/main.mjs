// A blocking call on the loop's own thread: the heartbeat stops.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function heartbeat(start) {
  for (const beat of [1, 2, 3]) {
    const wait = start + beat * 1000 - performance.now();
    await sleep(Math.max(wait, 0));
    console.log(`${seconds(start)} s: beat ${beat}`);
  }
}

function slowCall() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 2000); // stands for a call that blocks
  return "data";
}

async function fetch() {
  return slowCall(); // on the loop's thread
}

async function main() {
  const start = performance.now();
  const [, data] = await Promise.all([heartbeat(start), fetch()]);
  console.log(`${seconds(start)} s: main has ${data}`);
}

await main();

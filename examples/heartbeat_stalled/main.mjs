// A blocking call on the loop's own thread stops the heartbeat.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function heartbeat(start) {
  for (const beat of [1, 2]) {
    const wait = start + beat * 1000 - performance.now();
    await sleep(Math.max(wait, 0));
    console.log(`${seconds(start)} s: heartbeat ${beat}`);
  }
}

function slowCall() {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  Atomics.wait(cell, 0, 0, 3000); // stands for a call that blocks
  return "data";
}

async function fetch(start) {
  console.log(`${seconds(start)} s: the call starts`);
  const data = slowCall(); // runs on the loop's thread
  console.log(`${seconds(start)} s: the call ends`);
  return data;
}

async function main() {
  const start = performance.now();
  const [, data] = await Promise.all([heartbeat(start), fetch(start)]);
  console.log(`${seconds(start)} s: main has ${data}`);
}

await main();

// ANCHOR: listing
// A heartbeat, beside a neighbour that blocks or hands its blocking call over.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const BEAT = 10;
const PAUSE = 100;
const BLOCK = 200;

let stalls = 0;

function block() {
  // Waits for BLOCK milliseconds, because the value never changes.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BLOCK);
}

async function heartbeat(beats) {
  const start = performance.now();
  const lateness = [];
  for (let beat = 1; beat <= beats; beat++) {
    // The next beat is due at a fixed time, however late the last one came.
    const due = start + beat * BEAT;
    await sleep(Math.max(Math.ceil(due - performance.now()), 0));
    lateness.push((performance.now() - due) / 1000);
  }
  return lateness;
}

async function neighbour(mode) {
  const worker = new Worker(new URL(import.meta.url));
  while (true) {
    await sleep(PAUSE);
    if (mode === "alone") continue;
    if (mode === "blocking") block();
    else {
      worker.postMessage("block");
      await once(worker, "message");
    }
    stalls += 1;
  }
}
// ANCHOR_END: listing

if (isMainThread) {
  const [beats, mode] = process.argv.slice(3);
  neighbour(mode);
  for (const lateness of await heartbeat(Number(beats))) {
    console.log("latency", lateness);
  }
  console.log("stalls", stalls);
  process.exit();
} else {
  parentPort.on("message", () => parentPort.postMessage(block()));
}

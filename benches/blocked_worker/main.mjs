// ANCHOR: listing
// A heartbeat, beside a neighbour that blocks or hands its blocking call over.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const BEAT = 10;
const PAUSE = 100;
const BLOCK = 200;

function block() {
  // Wakes when the value has not changed for so long.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BLOCK);
}

async function heartbeat(beats) {
  const lateness = [];
  for (let n = 0; n < beats; n++) {
    const start = performance.now();
    await sleep(BEAT);
    lateness.push((performance.now() - start - BEAT) / 1000);
  }
  return lateness;
}

async function neighbour(mode) {
  const worker = new Worker(new URL(import.meta.url));
  while (true) {
    await sleep(PAUSE);
    if (mode === "blocking") block();
    if (mode === "handing_over") {
      worker.postMessage("block");
      await once(worker, "message");
    }
  }
}
// ANCHOR_END: listing

if (isMainThread) {
  const [beats, mode] = process.argv.slice(3);
  neighbour(mode);
  for (const lateness of await heartbeat(Number(beats))) {
    console.log("latency", lateness);
  }
  process.exit();
} else {
  parentPort.on("message", () => parentPort.postMessage(block()));
}

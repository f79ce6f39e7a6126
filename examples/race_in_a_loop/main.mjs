// Ten thousand races against the same long wait: what do they leave behind?
import { once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc");

function megabytes() {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1_000_000;
}

async function job() {
  await turn();
  return new Array(250).fill(0); // 2 kB
}

async function race(stop) {
  for (let round = 0; round < 10_000; round++) {
    if ((await Promise.race([stop, job()])) === "stop") return;
  }
}

async function oneReaction(stop) {
  let wake;
  let stopped = false;
  void stop.then(() => {
    stopped = true; // in case `stop` settles between two rounds
    wake();
  });
  for (let round = 0; round < 10_000 && !stopped; round++) {
    await Promise.race([new Promise((end) => (wake = end)), job()]);
  }
}

const stop = once(process, "SIGTERM").then(() => "stop");
for (const loop of [race, oneReaction]) {
  const before = megabytes();
  await loop(stop);
  const left = megabytes() - before;
  const size = left > 10 ? "over 10" : left > 1 ? "1 to 10" : "less than 1";
  console.log(`${loop.name}: ${size} MB left`);
}

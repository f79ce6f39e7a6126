// Code listens to a sensor eleven times, then goes on. What is still listening?
import { EventEmitter, getEventListeners, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const limit = 1; // milliseconds; no event comes

async function neverRemoved(sensor) {
  sensor.on("reading", () => {});
  await sleep(limit); // stands for work that needs the events
}

async function onlyTheWaitEnds(sensor) {
  await Promise.race([once(sensor, "reading"), sleep(limit)]);
}

async function theListeningEnds(sensor) {
  const ended = new AbortController();
  const { signal } = ended;
  const next = once(sensor, "reading", { signal });
  const timer = sleep(limit, undefined, { signal });
  try {
    await Promise.race([next, timer]);
  } finally {
    ended.abort(); // removes the listener, or stops the timer
  }
}

async function report(name, wait) {
  const sensor = new EventEmitter();
  for (let count = 0; count < 11; count++) await wait(sensor);
  console.log(`${name}: ${sensor.listenerCount("reading")} listen`);
}

process.removeAllListeners("warning"); // Node's own listener prints to stderr
process.on("warning", ({ name, count, type }) => {
  console.log(`${name}: ${count} for ${type}`);
});
await report("never removed", neverRemoved);
await report("only the wait ends", onlyTheWaitEnds);
await report("the listening ends", theListeningEnds);
const { signal } = new AbortController(); // the same on a signal
for (let count = 0; count < 11; count++) {
  signal.addEventListener("abort", () => {});
}
console.log(`on a signal: ${getEventListeners(signal, "abort").length} listen`);

// A and B await one connection. A has made the first call, and gives up.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function connect(name, start) {
  say(start, `${name} connects`);
  await sleep(2000);
  return "connection";
}

function get(name, cache, start) {
  cache.promise ??= connect(name, start);
  return cache.promise;
}

async function askWithALimit(cache, start) {
  const limit = sleep(1000);
  const connection = await Promise.race([get("A", cache, start), limit]);
  say(start, connection ? `A has a ${connection}` : "A gives up");
}

async function ask(cache, start) {
  const connection = await get("B", cache, start);
  say(start, `B has a ${connection}`);
}

async function main() {
  const start = performance.now();
  const cache = {};
  await Promise.all([askWithALimit(cache, start), ask(cache, start)]);
}

await main();

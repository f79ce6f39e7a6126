// A and B await one connection. A called first, and gives up.
import { setTimeout as sleep } from "node:timers/promises";

async function connect(name) {
  console.log(`${name} connects`);
  await sleep(3000);
  return "connection";
}

function get(name, cache) {
  cache.promise ??= connect(name);
  return cache.promise;
}

async function askWithALimit(cache) {
  const connection = await Promise.race([get("A", cache), sleep(1000)]);
  console.log(connection ? `A has a ${connection}` : "A gives up");
}

async function ask(cache) {
  console.log(`B has a ${await get("B", cache)}`);
}

async function main() {
  const cache = {};
  await Promise.all([askWithALimit(cache), ask(cache)]);
}

await main();

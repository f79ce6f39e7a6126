// Three fetches together, and each result is used as soon as it is there.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetch(name, secs) {
  await sleep(secs * 1000);
  return `data ${name}`;
}

// Each promise tells its key when it ends, so that it leaves the next race.
async function* asTheyEnd(promises) {
  const pending = new Map(
    promises.map((promise, key) => [
      key,
      promise.then((value) => [key, value]),
    ]),
  );
  while (pending.size > 0) {
    const [key, value] = await Promise.race(pending.values());
    pending.delete(key);
    yield value;
  }
}

async function main() {
  const start = performance.now();
  const fetches = [fetch("A", 3), fetch("B", 1), fetch("C", 2)];
  for await (const data of asTheyEnd(fetches)) {
    console.log(`${seconds(start)} s: ${data}`);
  }
}

await main();

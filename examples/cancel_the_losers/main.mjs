// The race is over: stop the losers, and wait until they have stopped.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(name, secs, start, signal) {
  try {
    await sleep(secs * 1000, undefined, { signal });
    return `data ${name}`;
  } finally {
    say(start, `${name} cleans up`);
  }
}

async function main() {
  const start = performance.now();
  const controller = new AbortController();
  const fetches = [
    fetch("A", 1, start, controller.signal),
    fetch("B", 2, start, controller.signal),
    fetch("C", 3, start, controller.signal),
  ];
  const first = await Promise.race(fetches).finally(async () => {
    controller.abort(); // only a request, ignored by a fetch that has ended
    await Promise.allSettled(fetches);
  });
  say(start, `main has ${first}`);
}

await main();

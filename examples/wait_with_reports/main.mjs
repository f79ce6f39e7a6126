// A loop waits for one slow fetch, and reports while it is waiting.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function fetch(start) {
  say(start, "fetch begins");
  await sleep(3000);
  say(start, "fetch gives main its data");
  return "data";
}

async function main() {
  const start = performance.now();
  const fetching = fetch(start);
  const tick = Symbol("tick"); // a value that no fetch returns
  for (;;) {
    const limit = sleep(2000, tick, { ref: false }); // won't keep Node alive
    const data = await Promise.race([fetching, limit]);
    if (data !== tick) {
      say(start, `main has ${data}`);
      break;
    }
    say(start, "main is still waiting for fetch");
  }
}

await main();

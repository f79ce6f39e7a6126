// Throttle: at most one search in three seconds, always for the newest text.
import { setTimeout as sleep } from "node:timers/promises";

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

function throttle(search, period) {
  let newest, timer;
  function act() {
    const text = newest;
    newest = timer = undefined;
    if (text !== undefined) {
      timer = setTimeout(act, period);
      search(text);
    }
  }
  return (text) => {
    newest = text; // a newer text replaces one that is waiting
    if (timer === undefined) act();
  };
}

async function typist(search, start) {
  for (const [text, secs] of Object.entries({ wa: 1, wai: 1, wait: 2 })) {
    log(start, `the typist types ${text}`);
    search(text);
    await sleep(secs * 1000);
  }
}

const start = performance.now();
const search = (text) => log(start, `the search looks for ${text}`);
await typist(throttle(search, 3000), start);

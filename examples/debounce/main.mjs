// Debounce: the search waits until nothing has been typed for two seconds.
import { setTimeout as sleep } from "node:timers/promises";

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

function debounce(search, pause) {
  let timer;
  return (text) => {
    clearTimeout(timer); // each further text restarts the pause
    timer = setTimeout(search, pause, text);
  };
}

async function typist(search, start) {
  for (const [text, secs] of Object.entries({ wa: 1, wai: 1, wait: 3 })) {
    log(start, `the typist types ${text}`);
    search(text);
    await sleep(secs * 1000);
  }
}

const start = performance.now();
const search = (text) => log(start, `the search looks for ${text}`);
await typist(debounce(search, 2000), start);

// A generator's body runs only when a value is asked for.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, what) {
  const seconds = (performance.now() - start) / 1000;
  console.log(`${seconds.toFixed(0)} s: ${what}`);
}

async function* count(to, start) {
  say(start, "the generator starts");
  for (let n = 1; n <= to; n++) {
    await sleep(1000);
    say(start, `the generator yields ${n} to main`);
    yield n;
    say(start, "the generator goes on");
  }
  say(start, "the generator ends");
}

async function main() {
  const start = performance.now();
  const numbers = count(2, start);
  say(start, "main asks the generator");
  for await (const n of numbers) {
    say(start, `main uses ${n} for a second`);
    await sleep(1000);
    say(start, "main asks the generator again");
  }
  say(start, "main ends");
}

await main();

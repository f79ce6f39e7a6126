// A function is stopped at each of its awaits in turn: what is lost?
import { setImmediate as pause } from "node:timers/promises";

// ANCHOR: listing
// Makes a signal that is aborted when the nth wait listens to it.
function stopAt(wait) {
  const stop = new AbortController();
  const add = stop.signal.addEventListener.bind(stop.signal);
  let waits = 0;
  stop.signal.addEventListener = (...listener) => {
    add(...listener); // this await listens to the signal
    if (++waits === wait) queueMicrotask(() => stop.abort());
  };
  return stop.signal;
}

async function transfer(accounts, signal) {
  await pause(undefined, { signal }); // waits for a database, say
  accounts.a -= 10;
  await pause(undefined, { signal });
  accounts.b += 10;
}

async function transferFixed(accounts, signal) {
  await pause(undefined, { signal });
  await pause(undefined, { signal });
  accounts.a -= 10;
  accounts.b += 10; // no await between the two
}

async function test(name, work) {
  for (let wait = 1; ; wait++) {
    const accounts = { a: 50, b: 50 };
    const signal = stopAt(wait);
    await work(accounts, signal).catch((error) => {
      if (error.name !== "AbortError") throw error;
    });
    if (!signal.aborted) return; // the function has fewer awaits
    const sum = accounts.a + accounts.b;
    console.log(`${name} stopped at await ${wait}: ${sum} of 100`);
  }
}

async function main() {
  await test("transfer", transfer);
  await test("transfer_fixed", transferFixed);
}

await main();
// ANCHOR_END: listing

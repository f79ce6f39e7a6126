// A sum with an await in it: when is the old total read?
import { setTimeout as sleep } from "node:timers/promises";

async function price(seconds) {
  await sleep(seconds * 1000);
  return 10;
}

async function addInOneLine(seconds, cart) {
  cart.total += await price(seconds);
}

async function readBefore(seconds, cart) {
  cart.total = cart.total + (await price(seconds)); // reads first, then awaits
}

async function readAfter(seconds, cart) {
  const found = await price(seconds);
  cart.total += found;
}

async function main() {
  let cart = { total: 0 };
  await Promise.all([addInOneLine(1, cart), addInOneLine(2, cart)]);
  console.log(`added in one line: ${cart.total}`);

  cart = { total: 0 };
  await Promise.all([readBefore(1, cart), readBefore(2, cart)]);
  console.log(`read before the wait: ${cart.total}`);

  cart = { total: 0 };
  await Promise.all([readAfter(1, cart), readAfter(2, cart)]);
  console.log(`read after the wait: ${cart.total}`);
}

await main();

// One message, and everybody who waits for it gets it.
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

async function subscriber(name, news) {
  const [message] = await once(news, "message");
  return `${name} got "${message}"`;
}

async function publisher(news) {
  await sleep(1000); // nothing new for a while
  news.emit("message", "hello");
}

async function main() {
  const start = performance.now();
  const news = new EventEmitter();
  const [ann, bob, cem] = await Promise.all([
    subscriber("Ann", news),
    subscriber("Bob", news),
    subscriber("Cem", news),
    publisher(news),
  ]);
  const total = (performance.now() - start) / 1000;
  console.log(`${total.toFixed(0)} s: ${ann}, ${bob}, ${cem}`);
}

await main();

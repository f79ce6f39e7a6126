// A message wakes every subscriber, and the next message is not lost.
import { EventEmitter, on } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function subscriber(name, news) {
  const messages = [];
  // Unlike `once`, `on` keeps every message until it is read, without limit.
  for await (const [message] of on(news, "message", { close: ["end"] })) {
    messages.push(message);
  }
  return `${name} got ${messages.join(" and ")}`;
}

async function publisher(news) {
  await sleep(1000); // nothing new for a while
  for (const message of ["hello", "goodbye"]) news.emit("message", message);
  news.emit("end");
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
  for (const line of [ann, bob, cem]) {
    console.log(`${seconds(start)} s: ${line}`);
  }
}

await main();

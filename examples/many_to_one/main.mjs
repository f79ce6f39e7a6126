// Two senders and one receiver: the loop ends when both senders are done.
import { setTimeout as sleep } from "node:timers/promises";

class Channel {
  #messages = []; // without a limit
  #closed = false;
  #wake = () => {}; // wakes the only receiver
  send(message) {
    this.#messages.push(message);
    this.#wake();
  }
  close() {
    this.#closed = true;
    this.#wake();
  }
  async *[Symbol.asyncIterator]() {
    while (!this.#closed || this.#messages.length > 0) {
      if (this.#messages.length > 0) yield this.#messages.shift();
      else await new Promise((resolve) => (this.#wake = resolve));
    }
  }
}

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function sender(name, first, channel, start) {
  await sleep(first * 1000);
  for (let n = 1; n <= 2; n++) {
    log(start, `${name} sends ${n} to the receiver`);
    channel.send(name + n);
  }
}

async function receiver(channel, start) {
  const got = [];
  for await (const message of channel) got.push(message);
  log(start, `the receiver ends with ${got.join(" ")}`);
}

const start = performance.now();
const channel = new Channel();
const senders = ["A", "B"].map((name, n) => sender(name, n, channel, start));
const closed = Promise.all(senders).finally(() => channel.close());
await Promise.all([receiver(channel, start), closed]);

// ANCHOR: listing
// Two tasks pass a token back and forth; each hand-over is a switch.

// JavaScript has no channel between promises, so this program defines one,
// with room for one value.
class Channel {
  #values = [];
  #receivers = [];
  #senders = [];

  async send(value) {
    const receive = this.#receivers.shift();
    if (receive) return receive(value);
    while (this.#values.length > 0) {
      await new Promise((send) => this.#senders.push(send));
    }
    this.#values.push(value);
  }

  async receive() {
    if (this.#values.length === 0) {
      return new Promise((receive) => this.#receivers.push(receive));
    }
    this.#senders.shift()?.();
    return this.#values.shift();
  }
}

async function play(inbox, outbox) {
  let token = 1;
  while (token > 0) {
    token = await inbox.receive();
    await outbox.send(token - 1);
  }
}

async function playInTasks(count) {
  const left = new Channel();
  const right = new Channel();
  await left.send(count);
  await Promise.all([play(left, right), play(right, left)]);
}
// ANCHOR_END: listing

import { gauge } from "../gauge/gauge.mjs";

const count = Number(process.argv[3]);
await playInTasks(count / 10);
await gauge(() => playInTasks(count));

// The channel is full: the sender waits for room, but not for ever.
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

class Channel {
  #messages = [];
  #events = new EventEmitter();
  async send(message, signal) {
    while (this.#messages.length === 1)
      await once(this.#events, "taken", { signal });
    this.#messages.push(message);
    this.#events.emit("sent");
    return true;
  }
  async receive() {
    while (this.#messages.length === 0) await once(this.#events, "sent");
    this.#events.emit("taken");
    return this.#messages.shift();
  }
}

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function sender(channel, start) {
  for (const [message, limit] of Object.entries({ 1: 1, 2: 1, 3: 2 })) {
    const signal = AbortSignal.timeout(limit * 1000);
    const sent = await channel.send(message, signal).catch((error) => {
      if (error.name !== "AbortError") throw error;
    });
    log(start, `the sender ${sent ? "has sent" : "gives up"} ${message}`);
  }
}

async function receiver(channel, start) {
  await sleep(2000);
  log(start, "the receiver makes room");
  return [await channel.receive(), await channel.receive()];
}

const start = performance.now();
const channel = new Channel();
const both = [sender(channel, start), receiver(channel, start)];
const [, got] = await Promise.all(both);
log(start, `main has [${got.join(", ")}]`);

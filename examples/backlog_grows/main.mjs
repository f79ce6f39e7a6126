// A channel without a limit: the receiver is slower, so the backlog grows.
import { EventEmitter, on } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function sender(channel, start) {
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 100; n++) {
      channel.emit("message", Buffer.alloc(1_000_000)); // no await
    }
    log(start, "the sender has sent 100 messages of 1 MB");
    await sleep(2000);
  }
}

async function receiver(messages, start) {
  let held = 0;
  for (let round = 0; round < 2; round++) {
    await sleep(1000);
    for (let n = 0; n < 40; n++) await messages.next();
    held += 100 - 40; // `on` keeps the rest, and doesn't tell how many
    log(start, `the receiver has taken 40, ${held} MB wait`);
    await sleep(1000);
  }
}

const start = performance.now();
const channel = new EventEmitter();
const messages = on(channel, "message"); // from here on nothing is lost
await Promise.all([sender(channel, start), receiver(messages, start)]);

// A channel without a limit: the receiver is slower, so the backlog grows.
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function sender(channel, start) {
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 100; n++) {
      channel.push(Buffer.alloc(1_000_000)); // no await
    }
    log(start, "the sender has sent 100 messages of 1 MB");
    await sleep(2000);
  }
}

async function receiver(channel, start) {
  const messages = channel[Symbol.asyncIterator]();
  for (let round = 0; round < 2; round++) {
    await sleep(1000);
    for (let n = 0; n < 40; n++) await messages.next();
    const held = channel.readableLength;
    log(start, `the receiver has taken 40, ${held} wait`);
    await sleep(1000);
  }
}

const start = performance.now();
const channel = new Readable({ objectMode: true, read() {} });
await Promise.all([sender(channel, start), receiver(channel, start)]);

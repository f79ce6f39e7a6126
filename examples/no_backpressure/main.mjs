// A channel without a bound: a fast producer doesn't wait.
import { TransformStream } from "node:stream/web";
import { setTimeout as sleep } from "node:timers/promises";

function say(start, what) {
  const seconds = (performance.now() - start) / 1000;
  console.log(`${seconds.toFixed(0)} s: ${what}`);
}

async function produce(writable, start) {
  const writer = writable.getWriter();
  for (let n = 1; n <= 4; n++) {
    writer.write(n).catch(() => {}); // rejects if the consumer has gone
    say(start, `the producer puts ${n} into the channel`);
  }
  await writer.close().catch(() => {}); // the channel ends
}

async function consume(readable, start) {
  for await (const n of readable) {
    await sleep(1000);
    say(start, `the consumer has used ${n}`);
  }
}

async function main() {
  const start = performance.now();
  const { writable, readable } = new TransformStream(
    {},
    { highWaterMark: 1 },
    { highWaterMark: 0 },
  );
  await Promise.all([produce(writable, start), consume(readable, start)]);
}

await main();

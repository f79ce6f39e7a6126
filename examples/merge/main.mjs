// Two streams become one, and each value is there as soon as it is made.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function* values(name, waits) {
  for (const [index, secs] of waits.entries()) {
    await sleep(secs * 1000);
    yield `${name}${index + 1}`;
  }
}

// One question at a time is open to each stream; the first answer wins.
async function* select(...streams) {
  const ask = (stream) => stream.next().then((answer) => [stream, answer]);
  const asked = new Map(streams.map((stream) => [stream, ask(stream)]));
  try {
    while (asked.size > 0) {
      const [stream, { done, value }] = await Promise.race(asked.values());
      asked.delete(stream);
      if (done) continue;
      yield value;
      asked.set(stream, ask(stream));
    }
  } finally {
    await Promise.all(streams.map((stream) => stream.return()));
  }
}

async function main() {
  const start = performance.now();
  const a = values("A", [1, 2]);
  const b = values("B", [2, 2]);
  for await (const value of select(a, b)) {
    console.log(`${seconds(start)} s: ${value}`);
  }
}

await main();

// The receiver wants only the latest value, not every value.
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

// This class works for one receiver only.
class Latest {
  value = 0;
  closed = false;
  #new = false;
  #events = new EventEmitter();
  set(value, { close = false } = {}) {
    this.value = value;
    this.closed = close;
    this.#new = true;
    this.#events.emit("news");
  }
  async changed() {
    if (!this.#new) await once(this.#events, "news");
    this.#new = false;
  }
}

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function sender(latest, start) {
  log(start, "the sender sets 1, 2 and 3");
  for (let value = 1; value <= 3; value++) latest.set(value);
  await sleep(2000);
  log(start, "the sender sets 4 and ends");
  latest.set(4, { close: true });
}

async function receiver(latest, start) {
  while (!latest.closed) {
    await latest.changed();
    await sleep(1000); // busy with something else
    log(start, `the receiver sees ${latest.value}`);
  }
  log(start, "the receiver sees the end");
}

const start = performance.now();
const latest = new Latest();
await Promise.all([sender(latest, start), receiver(latest, start)]);

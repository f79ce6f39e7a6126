// ANCHOR: listing
// One message for many subscribers: how long until the last one has it?
import { EventEmitter, on, once } from "node:events";

const WARM_UP = 100;
const MESSAGES = 1000;

async function subscribe(publisher, hasIt) {
  for await (const [message] of on(publisher, "news")) {
    hasIt();
    if (message === WARM_UP + MESSAGES - 1) break;
  }
}

async function publish(subscribers) {
  const publisher = new EventEmitter();
  publisher.setMaxListeners(0);
  let lacking = 0;
  const hasIt = () => {
    lacking -= 1;
    if (lacking === 0) publisher.emit("last has it");
  };
  for (let n = 0; n < subscribers; n++) subscribe(publisher, hasIt);
  const latencies = [];
  for (let message = 0; message < WARM_UP + MESSAGES; message++) {
    lacking = subscribers;
    const start = performance.now();
    const lastHasIt = once(publisher, "last has it");
    publisher.emit("news", message);
    await lastHasIt;
    latencies.push((performance.now() - start) / 1000);
  }
  return latencies.slice(WARM_UP);
}
// ANCHOR_END: listing

for (const latency of await publish(Number(process.argv[3]))) {
  console.log("latency", latency);
}

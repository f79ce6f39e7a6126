// One message for many subscribers: how long until the last one has it?
import { EventEmitter, on, once } from "node:events";

const MESSAGES = 100;

async function subscribe(publisher, hasIt) {
  for await (const [message] of on(publisher, "news")) {
    hasIt();
    if (message === MESSAGES - 1) break;
  }
}

async function main(subscribers) {
  const publisher = new EventEmitter();
  publisher.setMaxListeners(0);
  let lacking = 0;
  const hasIt = () => {
    lacking -= 1;
    if (lacking === 0) publisher.emit("last has it");
  };
  for (let n = 0; n < subscribers; n++) subscribe(publisher, hasIt);
  const latencies = [];
  for (let message = 0; message < MESSAGES; message++) {
    lacking = subscribers;
    const start = performance.now();
    const lastHasIt = once(publisher, "last has it");
    publisher.emit("news", message);
    await lastHasIt;
    latencies.push((performance.now() - start) / 1000);
  }
  for (const latency of latencies) console.log("latency", latency);
}

await main(Number(process.argv[3]));

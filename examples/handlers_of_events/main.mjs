// `emit` doesn't wait for the async handlers. How does main learn of an error?
import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

async function check(event) {
  await sleep(event * 1000);
  console.log(`the handler has seen ${event}`);
  if (event === 2) throw new Error("2 is refused");
}

function main() {
  // Without this option, a handler whose promise rejects ends the process.
  const emitter = new EventEmitter({ captureRejections: true });
  emitter.on("error", (error) => {
    console.log(`main is told: ${error.message}`);
  });
  emitter.on("event", check);
  emitter.emit("event", 1);
  emitter.emit("event", 2);
  console.log("main has emitted 1 and 2");
}

main();

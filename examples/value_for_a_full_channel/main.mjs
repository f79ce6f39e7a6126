// A value is on its way into a full channel, and the sender gives up.
import { EventEmitter, once } from "node:events";

// For one sender: of two, both could see the same room.
async function roomIn(queue, changes, signal) {
  while (queue.length >= 1) await once(changes, "taken", { signal });
}

async function main() {
  for (const name of ["A", "B"]) {
    let last = 0; // a sensor's last reading: each is taken once
    const queue = [0]; // with room for one
    const changes = new EventEmitter();
    for (let round = 0; round < 2; round++) {
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), 1000);
      try {
        if (name === "A") {
          const reading = ++last;
          console.log(`${name} takes reading ${reading}`);
          await roomIn(queue, changes, stop.signal);
          queue.push(reading);
        } else {
          await roomIn(queue, changes, stop.signal);
          const reading = ++last;
          console.log(`${name} takes reading ${reading}`);
          queue.push(reading); // doesn't wait
        }
      } catch (error) {
        if (error.name !== "AbortError") throw error;
        console.log(`${name} gives up`);
      }
      clearTimeout(timer);
      const reading = queue.shift();
      changes.emit("taken");
      console.log(`receiver gets ${reading} from ${name}`);
    }
  }
}

await main();

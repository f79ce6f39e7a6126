// A sender gives up while the channel is full: is its value lost?
import { EventEmitter, once } from "node:events";

// Works for one sender only: two could both find the same free place.
async function roomIn(queue, changes, signal) {
  while (queue.length >= 1) await once(changes, "taken", { signal });
}

async function main() {
  for (const name of ["A", "B"]) {
    let last = 0; // number of the last reading: each can be taken only once
    const queue = [0]; // already full: it has room for one value
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

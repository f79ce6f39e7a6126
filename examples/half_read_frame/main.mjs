// A frame of four bytes arrives in two halves; a time limit ends in between.
import { once } from "node:events";
import { PassThrough } from "node:stream";

async function readFrame(socket, signal) {
  return fillFrame(socket, [], signal); // a stopped read loses these bytes
}

// The caller owns the frame, so a stopped read loses nothing.
async function fillFrame(socket, frame, signal) {
  while (frame.length < 4) {
    if (socket.readableEnded) throw new Error("the stream has ended");
    const part = socket.read(1); // null: nothing has arrived
    if (part === null) await once(socket, "readable", { signal });
    else frame.push(...part);
  }
  return Buffer.from(frame.splice(0));
}

async function main() {
  for (const name of ["A", "B"]) {
    const socket = new PassThrough();
    socket.once("end", () => socket.emit("readable")); // wakes the reader
    const kept = [];
    for (const half of ["ab", "cdefgh"]) {
      console.log(`sender sends ${half} to ${name}`);
      socket.write(half);
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), 1000);
      const reading =
        name === "A"
          ? readFrame(socket, stop.signal)
          : fillFrame(socket, kept, stop.signal);
      try {
        console.log(`${name} reads ${await reading}`);
      } catch (error) {
        if (error.name !== "AbortError") throw error;
        console.log(`${name} gives up`);
      }
      clearTimeout(timer);
    }
  }
}

await main();

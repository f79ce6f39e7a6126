// An operation is abandoned while it waits: what is left for the next one?
import { EventEmitter, on, once } from "node:events";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";

// A wait without a signal goes on, even though nothing awaits it.
async function giveUp(operation) {
  await Promise.race([operation, Promise.resolve()]);
}

async function main() {
  const socket = new PassThrough();
  socket.write("ab");
  await giveUp(once(socket, "readable"));
  socket.write("cd");
  console.log(`once: ${socket.read(4).length} of 4 bytes are left`);

  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  await giveUp(lines.next());
  socket.write("first\nsecond\n");
  console.log(`next of readline: ${(await lines.next()).value} is left`);

  const emitter = new EventEmitter();
  const events = on(emitter, "event");
  await giveUp(events.next());
  for (const nth of ["first", "second"]) emitter.emit("event", nth);
  console.log(`next of on: ${(await events.next()).value} is left`);

  await events.return();
  const stop = new AbortController();
  const event = once(emitter, "event", { signal: stop.signal });
  stop.abort();
  await event.catch(() => {}); // `event` rejects: an AbortError
  const left = emitter.listenerCount("event");
  console.log(`once with a signal: ${left} listeners are left`);
  let work = "unfinished";
  const task = Promise.resolve().then(() => (work = "finished"));
  await giveUp(task);
  await turn();
  console.log(`a promise: the work is ${work}`);
}

await main();

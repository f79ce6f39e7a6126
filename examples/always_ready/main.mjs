// A task that always has a message ready: does its neighbour get a turn?
import { setImmediate as yieldNow } from "node:timers/promises";

function start() {
  const messages = new ReadableStream({
    start(controller) {
      for (let number = 0; number < 1000; number++) controller.enqueue(number);
    },
  });
  const neighbour = { ran: false };
  setImmediate(() => (neighbour.ran = true)); // waits for its turn, as I/O does
  return [messages.getReader(), neighbour];
}

async function drain(every) {
  const [messages, neighbour] = start();
  for (let count = 1; count <= 1000; count++) {
    await messages.read();
    if (count % every === 0) await yieldNow();
  }
  return neighbour.ran;
}

async function run() {
  let ran = await drain(Infinity);
  console.log(`just receiving: the neighbour ran: ${ran}`);
  ran = await drain(100);
  console.log(`yielding: the neighbour ran: ${ran}`);
}

await run();

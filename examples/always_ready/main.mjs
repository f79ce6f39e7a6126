// A task that always has a message ready: does its neighbour get a turn?
import { setImmediate as yieldNow } from "node:timers/promises";

let neighbourRan = false;

function start() {
  const messages = new ReadableStream({
    start(controller) {
      for (let number = 0; number < 1000; number++) controller.enqueue(number);
    },
  });
  neighbourRan = false;
  setImmediate(() => (neighbourRan = true)); // waits as I/O does
  return messages.getReader();
}

async function drain(messages, every) {
  for (let count = 1; count <= 1000; count++) {
    await messages.read();
    if (count % every === 0) await yieldNow();
  }
  return neighbourRan;
}

async function run() {
  let ran = await drain(start(), Infinity);
  console.log(`just receiving: the neighbour ran: ${ran}`);
  ran = await drain(start(), 100);
  console.log(`yielding: the neighbour ran: ${ran}`);
}

await run();

// The thread waits for a task that needs this very thread.
import { once } from "node:events";
import { Worker } from "node:worker_threads";

function hello(memory) {
  const answer = new Int32Array(memory);
  Atomics.store(answer, 0, 1);
  Atomics.notify(answer, 0);
}

// `ask` blocks its thread until another thread changes the memory, or for 1 s.
function ask(memory) {
  const end = Atomics.wait(new Int32Array(memory), 0, 0, 1000);
  return end === "timed-out" ? "no answer after 1 s" : "the task says hello";
}

const otherThread = `
  const { parentPort, workerData } = require("node:worker_threads");
  parentPort.postMessage((${ask})(workerData));
`;

let memory = new SharedArrayBuffer(4);
setImmediate(hello, memory);
console.log(`on the loop's thread: ${ask(memory)}`); // blocks the thread

memory = new SharedArrayBuffer(4);
setImmediate(hello, memory);
const worker = new Worker(otherThread, { eval: true, workerData: memory });
const [answer] = await once(worker, "message");
console.log(`on another thread: ${answer}`);

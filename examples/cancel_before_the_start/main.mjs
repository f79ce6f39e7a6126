// A task is cancelled before it has run: who closes what it was given?
import { setImmediate as yieldNow } from "node:timers/promises";

class Connection {
  constructor() {
    console.log("the connection opens");
  }

  close() {
    console.log("the connection closes");
  }
}

async function work(connection, signal) {
  try {
    console.log("the task starts");
    await yieldNow(undefined, { signal });
    console.log("the task ends");
  } finally {
    connection.close();
  }
}

async function main() {
  const controller = new AbortController();
  const task = work(new Connection(), controller.signal);
  controller.abort();
  const error = await task.catch((error) => error);
  console.log("cancelled:", error?.name === "AbortError");
}

await main();

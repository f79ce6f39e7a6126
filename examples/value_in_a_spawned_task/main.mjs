// A value is set: do a spawned task and a pool thread see it?
import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "node:events";
import { Worker, isMainThread } from "node:worker_threads";

const request = new AsyncLocalStorage();

function log(place) {
  console.log(`${place}: ${request.getStore() ?? "no value"}`);
}

async function logLater(place) {
  await undefined;
  log(place);
}

async function handle() {
  await logLater("a function that is awaited");
  const task = logLater("a call that nobody has awaited yet");
  await task;
  await once(new Worker(new URL(import.meta.url)), "exit");
  await request.exit(logLater, "a call outside of the value");
}

if (isMainThread) {
  await request.run("A", handle);
} else {
  log("a worker thread");
}

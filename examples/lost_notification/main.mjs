// The notification comes before anything waits for it: is it lost?
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

async function report(name, wait) {
  const timer = new AbortController();
  const late = sleep(1000, "lost", { signal: timer.signal });
  const end = await Promise.race([wait.then(() => "noticed"), late]);
  timer.abort();
  console.log(`${name}: ${end}`);
}

async function lost() {
  const ready = new EventEmitter();
  ready.emit("ready"); // calls all listeners: there are none
  await report("emit", once(ready, "ready"));
}

async function kept() {
  let resolve; // from Node 22 on: Promise.withResolvers()
  const ready = new Promise((settle) => (resolve = settle));
  resolve();
  await report("resolve", ready);
}

async function waitTwice() {
  let resolve;
  const ready = new Promise((settle) => (resolve = settle));
  resolve();
  await report("resolve, a first wait", ready);
  await report("resolve, a second wait", ready);
}

await lost();
await kept();
await waitTwice();

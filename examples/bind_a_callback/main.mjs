// A callback is registered during a request, but called outside it.
import { AsyncLocalStorage } from "node:async_hooks";

const request = new AsyncLocalStorage();

function log(place) {
  console.log(`${place}: ${request.getStore() ?? "no value"}`);
}

async function handle(callbacks) {
  callbacks.push(() => log("as it is"));
  const inThisRequest = AsyncLocalStorage.snapshot();
  callbacks.push(() => inThisRequest(log, "bound to the request"));
}

async function main() {
  const callbacks = [];
  await request.run("A", handle, callbacks);
  for (const callback of callbacks) {
    callback();
  }
}

await main();

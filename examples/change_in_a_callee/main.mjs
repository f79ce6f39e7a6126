// A function that is awaited sets another value: what does its caller see?
import { AsyncLocalStorage } from "node:async_hooks";

const request = new AsyncLocalStorage();

async function rename() {
  await request.run("B", async () => {
    await undefined;
    console.log(`inside: ${request.getStore()}`);
  });
}

async function handle() {
  console.log(`before: ${request.getStore()}`);
  await rename();
  console.log(`after it was awaited: ${request.getStore()}`);
}

await request.run("A", handle);

// The caller gives up while a resource is being opened: is it closed?
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

async function open(start, signal) {
  const connection = { close: () => say(start, "closed") };
  say(start, "connected");
  await sleep(2000, undefined, { signal }); // logs in
  return connection;
}

async function useConnection(start, signal) {
  const connection = await open(start, signal);
  try {
    say(start, "used");
  } finally {
    connection.close();
  }
}

async function main() {
  const start = performance.now();
  try {
    await useConnection(start, AbortSignal.timeout(1000));
  } catch (error) {
    if (!["AbortError", "TimeoutError"].includes(error.name)) throw error;
    say(start, "main gives up");
  }
}

await main();

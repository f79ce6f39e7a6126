// An answer comes as an event. Is it lost if main listens after it has asked?
import { EventEmitter, once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";

async function ask(device) {
  console.log("main asks the device");
  await turn(); // stands for the time until the device answers
  console.log("the device answers main");
  if (!device.emit("answer", 42)) console.log("the device has no receiver");
}

function listen(device, signal) {
  console.log("main listens to the device");
  return once(device, "answer", { signal });
}

async function report(answer, limit) {
  const timer = setTimeout(() => limit.abort(), 1000);
  try {
    const [value] = await answer;
    console.log(`main has ${value}`);
  } catch (error) {
    if (error.name !== "AbortError") throw error;
    console.log("main gives up");
  } finally {
    clearTimeout(timer);
  }
}

async function main() {
  const device = new EventEmitter();
  await ask(device);
  const late = new AbortController();
  await report(listen(device, late.signal), late);
  const limit = new AbortController();
  const answer = listen(device, limit.signal);
  await ask(device);
  await report(answer, limit);
}

await main();

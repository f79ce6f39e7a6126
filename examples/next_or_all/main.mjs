// Listening anew each time can miss events; here, one listener gets them all.
import { EventEmitter, on, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

async function nextEachTime(sensor) {
  for (let round = 0; round < 2; round++) {
    // `once` removes its listener when the first event comes.
    const [event] = await once(sensor, "reading");
    console.log(`A sees ${event}`);
  }
}

async function allOfThem(sensor) {
  // `on` listens until the loop is left, and keeps the unread events.
  for await (const [event] of on(sensor, "reading")) {
    console.log(`B sees ${event}`);
    if (event === 3) break;
  }
}

async function send(sensor) {
  const emit = (event) => {
    console.log(`the sensor sends ${event}`);
    sensor.emit("reading", event);
  };
  emit(1);
  emit(2);
  await sleep(1000);
  emit(3);
}

async function main() {
  const sensor = new EventEmitter();
  await Promise.all([nextEachTime(sensor), send(sensor)]);
  await Promise.all([allOfThem(sensor), send(sensor)]);
}

await main();

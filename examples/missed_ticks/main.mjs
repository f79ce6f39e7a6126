// A loop is busy for five seconds and misses ticks. When do the next two come?
import { setInterval, setTimeout as sleep } from "node:timers/promises";

const PERIOD = 2000;

// Given when a tick was due and when it came, a rule returns the next due time.
const burst = (due) => due + PERIOD;
const delay = (due, came) => came + PERIOD;
const skip = (due, came) =>
  due + PERIOD * (1 + Math.trunc((came - due) / PERIOD));

const at = (start) => `${((performance.now() - start) / 1000).toFixed(0)} s`;

async function ticks(missed) {
  const start = performance.now();
  let due = start + PERIOD;
  await sleep(5000); // busy: misses two ticks
  const times = [];
  for (let tick = 0; tick < 2; tick++) {
    await sleep(Math.max(0, due - performance.now()));
    times.push(at(start));
    due = missed(due, performance.now());
  }
  return times.join(", ");
}

async function ticksOfNode() {
  const start = performance.now();
  const interval = setInterval(PERIOD);
  const first = interval.next(); // starts the interval
  await sleep(5000); // busy: misses two ticks
  await first;
  const times = [at(start)];
  await interval.next();
  times.push(at(start));
  await interval.return(); // ends the interval's timer
  return times.join(", ");
}

const rules = [burst, delay, skip];
const times = await Promise.all([...rules.map(ticks), ticksOfNode()]);
const names = [...rules.map((rule) => rule.name), "setInterval"];
names.forEach((name, i) => console.log(`${name}: ${times[i]}`));

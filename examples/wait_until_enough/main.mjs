// Wait until a state holds: each change is a reason to look again.
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

class Level {
  value = 0;
  changed = new EventEmitter().setMaxListeners(0); // any number can wait

  set(value) {
    this.value = value;
    this.changed.emit("change");
  }
}

async function waitUntil(name, wanted, level) {
  const enough = () => {
    console.log(`${name} looks: ${level.value}`);
    return level.value >= wanted;
  };
  while (!enough()) await once(level.changed, "change");
  console.log(`${name} goes on`);
}

async function main() {
  const level = new Level();
  console.log("main sets 1");
  level.set(1);
  await waitUntil("A", 1, level);
  const waiting = waitUntil("B", 3, level);
  for (const value of [2, 3]) {
    await sleep(1000); // B looks meanwhile
    console.log(`main sets ${value}`);
    level.set(value);
  }
  await waiting;
}

await main();

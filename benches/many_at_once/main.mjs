// ANCHOR: listing
// Many tasks that each wait for one second, all at the same time.
import { setTimeout as sleep } from "node:timers/promises";

async function wait() {
  await sleep(1000);
}

async function waitInTasks(count) {
  await Promise.all(Array.from({ length: count }, () => wait()));
}
// ANCHOR_END: listing

import { gauge } from "../gauge/gauge.mjs";

await gauge(() => waitInTasks(Number(process.argv[3])));

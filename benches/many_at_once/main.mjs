// Many tasks that each wait for one second, all at the same time.
import { setTimeout as sleep } from "node:timers/promises";

async function wait() {
  await sleep(1000);
}

async function waitInTasks(count) {
  await Promise.all(Array.from({ length: count }, () => wait()));
}

await waitInTasks(Number(process.argv[3]));

// Three waits that would never end, each revealed by a time limit.
import { setTimeout as sleep } from "node:timers/promises";

async function lockTwice() {
  const lock = semaphore(1);
  await lock.acquire();
  await lock.acquire(); // waits for a release that would come below
  lock.release();
  lock.release();
}

async function nestedPermits(limit = semaphore(2)) {
  const job = async () => {
    await limit.acquire(); // two jobs take both permits
    await limit.acquire(); // each waits for the other's permit
    limit.release();
    limit.release();
  };
  await Promise.all([job(), job()]);
}

async function fillYourOwnChannel() {
  const room = semaphore(1);
  await room.acquire(); // message 1
  await room.acquire(); // message 2 waits for the receiver below
  room.release();
}

async function report(name, wait) {
  const late = sleep(1000, "still waits after 1 s");
  console.log(`${name}:`, await Promise.race([wait.then(() => "done"), late]));
}

await report("a lock, twice", lockTwice());
await report("nested permits", nestedPermits());
await report("its own channel", fillYourOwnChannel());

// Node has no semaphore. This one is a lock if it has one permit.
function semaphore(permits) {
  const waiting = [];
  return {
    acquire: async () => permits-- > 0 || new Promise((go) => waiting.push(go)),
    release: () => (permits++, waiting.shift()?.()),
  };
}

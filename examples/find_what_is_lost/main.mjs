// The five functions that lose something, and the five that are fixed.
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { setImmediate as turn } from "node:timers/promises";

async function stopAt(work, wait) {
  const stop = new AbortController();
  const add = stop.signal.addEventListener.bind(stop.signal);
  let waits = 0;
  stop.signal.addEventListener = (...listener) => {
    add(...listener);
    if (++waits === wait) queueMicrotask(() => stop.abort());
  };
  try {
    await work(stop.signal);
    return false;
  } catch (error) {
    if (error.name !== "AbortError") throw error;
    return true;
  }
}

async function pause(signal) {
  await turn(undefined, { signal });
}

async function turns(count) {
  for (let i = 0; i < count; i++) await pause();
}

async function readByte(socket, signal) {
  await pause(signal);
  return socket.shift();
}

async function readFrame(fixed, wait) {
  const socket = [..."abcd"];
  const kept = [];
  const read = async (signal) => {
    if (!fixed) kept.length = 0; // as good as a new one
    while (kept.length < 2) kept.push(await readByte(socket, signal));
  };
  if (!(await stopAt(read, wait))) return undefined;
  await read();
  return kept.join("") !== "ab";
}

async function takeJob(fixed, wait) {
  const queue = [1, 2];
  let current;
  const saved = [];
  const work = async (signal) => {
    const job = current ?? queue.shift();
    if (fixed) current = job;
    await pause(signal); // saves it
    saved.push(job);
    current = undefined;
  };
  if (!(await stopAt(work, wait))) return undefined;
  await work();
  return saved.join() !== "1";
}

class Lock {
  #waiting = []; // the first is the holder

  acquire(signal) {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const hold = () => {
        signal?.removeEventListener("abort", leave); // it has the lock
        resolve();
      };
      const leave = () => {
        this.#waiting = this.#waiting.filter((other) => other !== hold);
        reject(signal.reason);
      };
      signal?.addEventListener("abort", leave, { once: true });
      if (this.#waiting.push(hold) === 1) hold();
    });
  }

  release() {
    this.#waiting.shift();
    this.#waiting[0]?.();
  }
}

function unlessAborted(promise, signal) {
  return new Promise((resolve, reject) => {
    promise.then(resolve, reject);
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
}

async function waitForLock(fixed, wait) {
  const lock = new Lock();
  await lock.acquire();
  const order = [];
  const impatient = async () => {
    const place = fixed ? lock.acquire() : undefined;
    const ask = (signal) =>
      place ? unlessAborted(place, signal) : lock.acquire(signal);
    const stopped = await stopAt(ask, wait);
    if (stopped) {
      await turns(3); // the rival asks
      await ask();
      order.push("impatient");
    }
    lock.release();
    return stopped;
  };
  const rival = async () => {
    await turns(2);
    await lock.acquire();
    order.push("rival");
    lock.release();
  };
  const release = async () => {
    await turns(9);
    lock.release();
  };
  const [stopped] = await Promise.all([impatient(), rival(), release()]);
  return stopped ? order[0] === "rival" : undefined;
}

function roomIn(changes, signal) {
  const taken = new Promise((resolve) => (changes.taken = resolve));
  return unlessAborted(taken, signal);
}

async function sendReading(fixed, wait) {
  const queue = [0]; // with room for one
  const changes = {};
  let last = 0;
  const forward = async (signal) => {
    const reading = fixed ? undefined : ++last;
    while (queue.length > 0) await roomIn(changes, signal);
    queue.push(reading ?? ++last);
  };
  const sending = async () => {
    const stopped = await stopAt(forward, wait);
    if (stopped) await forward();
    return stopped;
  };
  const receiving = async () => {
    await turns(9);
    queue.shift();
    changes.taken();
  };
  const [stopped] = await Promise.all([sending(), receiving()]);
  return stopped ? queue[0] !== 1 : undefined;
}

async function writeFile(fixed, wait) {
  const folder = await fs.mkdtemp(`${tmpdir()}/settings-`);
  const path = `${folder}/settings`;
  await fs.writeFile(path, "old");
  const work = async (signal) => {
    const draft = fixed ? `${folder}/draft` : path;
    await fs.writeFile(draft, "n");
    await pause(signal); // the next part is under way
    await fs.writeFile(draft, "new");
    await fs.rename(draft, path);
  };
  const stopped = await stopAt(work, wait);
  const text = await fs.readFile(path, "utf8");
  await fs.rm(folder, { recursive: true });
  return stopped ? !["old", "new"].includes(text) : undefined;
}

// ANCHOR: listing
// A scenario stops its function at the given await and returns whether anything
// is then lost, or returns nothing if the function has fewer awaits.
async function test(name, scenario) {
  for (const fixed of [false, true]) {
    let awaits = 0;
    let losing = 0;
    let lost;
    while ((lost = await scenario(fixed, awaits + 1)) !== undefined) {
      awaits += 1;
      losing += Number(lost);
    }
    const version = fixed ? "fixed" : "faulty";
    console.log(`${name}, ${version}: loses at ${losing} of ${awaits} awaits`);
  }
}

async function main() {
  await test("a half-read frame", readFrame);
  await test("a job that was taken", takeJob);
  await test("a place in the queue", waitForLock);
  await test("a value for a full channel", sendReading);
  await test("a half-written file", writeFile);
}

await main();
// ANCHOR_END: listing

// Three tasks wait for one lock: who gets it first?

class Lock {
  #last = Promise.resolve();

  acquire() {
    let release;
    const free = this.#last.then(() => release);
    this.#last = new Promise((resolve) => (release = resolve));
    return free;
  }
}

async function work(name, wait) {
  const release = await wait;
  try {
    console.log(`${name} has the lock`);
  } finally {
    release();
  }
}

async function main() {
  const lock = new Lock();
  console.log("main takes the lock");
  const release = await lock.acquire();
  const waits = [];
  for (const name of ["A", "B", "C"]) {
    console.log(`main asks for ${name}`);
    waits.push([name, lock.acquire()]);
  }
  const tasks = [];
  for (const [name, wait] of waits.reverse()) {
    console.log(`main starts ${name}`);
    tasks.push(work(name, wait));
  }
  console.log("main gives the lock back");
  release();
  await Promise.all(tasks);
}

await main();

// Three tasks wait for one lock: which of them gets it first?

class Lock {
  #last = Promise.resolve();
  hold(use) {
    const result = this.#last.then(use);
    this.#last = result.catch(() => {}); // an error doesn't lock out the next
    return result;
  }
}

function signal() {
  let set; // from Node 22 on: Promise.withResolvers()
  const wait = new Promise((resolve) => (set = resolve));
  return { set, wait };
}

async function work(name, lock, turn, next) {
  await turn.wait;
  console.log(`${name} asks for the lock`);
  next.set(); // the next one runs once this task is in the queue
  await lock.hold(() => console.log(`${name} has the lock`));
}

async function main() {
  const lock = new Lock();
  const [a, b, c, end] = [signal(), signal(), signal(), signal()];
  const tasks = [];
  const start = (name, turn, next) => {
    console.log(`main starts ${name}`);
    tasks.push(work(name, lock, turn, next));
  };
  await lock.hold(async () => {
    console.log("main takes the lock");
    start("C", c, end);
    start("B", b, c);
    start("A", a, b);
    a.set(); // A asks first, then B, then C
    await end.wait;
    console.log("main gives the lock back");
  });
  await Promise.all(tasks);
}

await main();

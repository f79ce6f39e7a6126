// ANCHOR: listing
// Three tasks run on a hand-written executor: a queue, and timers to wake them.
const queue = []; // functions to call, as in Node's microtask queue
const timers = []; // [end, function to call]

class Later {
  #done = false;
  #callbacks = [];
  then(callback) {
    if (this.#done) queue.push(callback);
    else this.#callbacks.push(callback);
  }
  resolve() {
    this.#done = true;
    queue.push(...this.#callbacks);
  }
}

function step(work) {
  const { value: later, done } = work.next();
  if (!done) later.then(() => step(work));
}

function run(works) {
  for (const work of works) queue.push(() => step(work));
  while (queue.length > 0 || timers.length > 0) {
    if (queue.length > 0) {
      queue.shift()();
      continue;
    }
    const [end, call] = timers.sort(([a], [b]) => a - b).shift();
    const cell = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(cell, 0, 0, Math.max(0, end - performance.now()));
    call();
  }
}

function sleep(secs) {
  const later = new Later();
  const end = performance.now() + secs * 1000;
  timers.push([end, () => later.resolve()]);
  return later;
}
// ANCHOR_END: listing

function* work(name, secs) {
  yield sleep(secs);
  console.log(`${name} ends`);
}

function main() {
  const start = performance.now();
  run([work("A", 2), work("B", 1), work("C", 0)]);
  console.log(`less than 3 s: ${performance.now() - start < 3000}`);
}

main();

// A task is spawned: when does its first line run?
function log(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function work(start) {
  log(start, "the task starts");
}

async function main() {
  const start = performance.now();
  log(start, "main spawns the task");
  const task = work(start);
  sleep(1000); // keeps main busy: no await
  log(start, "main awaits the task");
  await task;
  log(start, "main ends");
}

await main();

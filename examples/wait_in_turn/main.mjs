// Three waits, one after another: the thread has nothing to do for 3 seconds.
const cell = new Int32Array(new SharedArrayBuffer(4));
const sleep = (seconds) => Atomics.wait(cell, 0, 0, seconds * 1000);

function fetch(name) {
  console.log(`${name}: start`);
  sleep(1); // stands for a slow answer
  console.log(`${name}: done`);
  return `data ${name}`;
}

function main() {
  const start = performance.now();
  const results = [fetch("A"), fetch("B"), fetch("C")];
  console.log(results.join(", "));
  const seconds = (performance.now() - start) / 1000;
  console.log(`total: ${seconds.toFixed(0)} s`);
}

main();

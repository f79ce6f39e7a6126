// Three waits in turn: the thread spends six seconds doing nothing.
const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

// JavaScript's sleep: wait on a cell of memory that nothing will change.
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function fetch(name, secs, start) {
  console.log(`${seconds(start)} s: main asks ${name}`);
  sleep(secs * 1000); // stands for a slow answer
  console.log(`${seconds(start)} s: ${name} answers main`);
  return `data ${name}`;
}

function main() {
  const start = performance.now();
  const results = [
    fetch("A", 1, start),
    fetch("B", 2, start),
    fetch("C", 3, start),
  ];
  console.log(`${seconds(start)} s: main has ${results.join(", ")}`);
}

main();

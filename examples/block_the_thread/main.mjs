// A blocking sleep in async code: the waits are in sequence again.
const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function fetch(name, secs, start) {
  console.log(`${seconds(start)} s: main asks ${name}`);
  sleep(secs * 1000); // nothing else runs meanwhile
  console.log(`${seconds(start)} s: ${name} answers main`);
  return `data ${name}`;
}

async function main() {
  const start = performance.now();
  const results = await Promise.all([
    fetch("A", 1, start),
    fetch("B", 2, start),
    fetch("C", 3, start),
  ]);
  console.log(`${seconds(start)} s: main has ${results.join(", ")}`);
}

await main();

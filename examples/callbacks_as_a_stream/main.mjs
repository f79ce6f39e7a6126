// A library calls back three times. Its callers want to loop over the values.
import { setTimeout as sleep } from "node:timers/promises";

function say(start, event) {
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);
}

// Stands for the library.
function count(start, onValue) {
  const call = (value) => {
    say(start, `the library calls main with ${value}`);
    onValue(value);
  };
  call(1);
  setTimeout(() => {
    call(2);
    call(3);
    onValue(null); // the end
  }, 1000);
}

function values(start) {
  return new ReadableStream({
    start(controller) {
      count(start, (value) => {
        if (value === null) controller.close();
        else controller.enqueue(value);
      });
    },
  });
}

async function main() {
  const start = performance.now();
  for await (const value of values(start)) {
    say(start, `main takes ${value}`);
    if (value === 1) await sleep(2000); // and is called meanwhile
  }
  say(start, "main has seen all");
}

await main();

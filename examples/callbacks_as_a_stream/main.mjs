// A library calls back three times. Its callers want to loop over the values.
import { setTimeout as sleep } from "node:timers/promises";

// Stands for the library.
function count(onValue) {
  const call = (value) => {
    console.log(`the library calls main with ${value}`);
    onValue(value);
  };
  call(1);
  setTimeout(() => {
    call(2);
    call(3);
    onValue(null); // the end
  }, 1000);
}

function values() {
  let left = false;
  return new ReadableStream({
    start(controller) {
      count((value) => {
        if (left) return; // a cancelled stream's controller would throw
        if (value === null) controller.close();
        else controller.enqueue(value);
      });
    },
    cancel() {
      left = true; // `break` calls `cancel`, for example
    },
  });
}

async function main() {
  for await (const value of values()) {
    console.log(`main takes ${value}`);
    if (value === 1) await sleep(3000); // the library keeps calling
  }
  console.log("main has seen all");
}

await main();

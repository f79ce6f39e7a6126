// Without the shorthand: an ordinary main starts the async function.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function greet(name) {
  await sleep(1000);
  return `Hello, ${name}!`;
}

function main() {
  const start = performance.now();
  greet("Alice") // Node's event loop exists already: there is none to start
    .then((greeting) => console.log(`${seconds(start)} s: ${greeting}`))
    .catch((error) => {
      console.error(error);
      process.exitCode = 1; // fail, but let other work end
    });
  console.log(`${seconds(start)} s: main returns`);
}

main();

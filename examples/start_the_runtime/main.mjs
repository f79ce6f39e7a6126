// Without the shorthand, an ordinary main starts the async function.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function greet(name) {
  await sleep(1000);
  return `Hello, ${name}!`;
}

function main() {
  const start = performance.now();
  greet("Alice") // no loop to start: Node enters its own automatically
    .then((greeting) => console.log(`${seconds(start)} s: ${greeting}`))
    .catch((error) => {
      console.error(error);
      process.exitCode = 1; // report a failure, but let other work finish
    });
  console.log(`${seconds(start)} s: main returns`);
}

main();

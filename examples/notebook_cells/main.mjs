// Each cell's code is handed to a loop that is already running.
import { setImmediate as yieldNow } from "node:timers/promises";

const AsyncFunction = (async () => {}).constructor;

async function greet() {
  await yieldNow();
  return "Hello!";
}

async function runCell(code, Cell) {
  console.log(`> ${code}`);
  try {
    await new Cell("greet", code)(greet);
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}

async function main() {
  const code = "const greeting = await greet(); console.log(greeting);";
  await runCell(code, Function);
  await runCell(code, AsyncFunction);
}

await main();

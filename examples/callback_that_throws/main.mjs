// An answer must be parsed: in the callback, or after the await?
import { setTimeout as sleep } from "node:timers/promises";

// Stands for the library.
function ask(done) {
  setTimeout(done, 1000, "twelve");
}

function parse(answer) {
  if (Number.isNaN(Number(answer))) throw new Error("not a number");
  return Number(answer);
}

async function parseInTheCallback() {
  const number = new Promise((resolve) => {
    ask((answer) => resolve(parse(answer))); // throws in the timer's callback
  });
  const late = sleep(2000).then(() => {
    throw new Error("no answer in time");
  });
  return Promise.race([number, late]);
}

async function parseAfterTheAwait() {
  const answer = await new Promise((resolve) => ask(resolve));
  return parse(answer);
}

async function main() {
  process.once("uncaughtException", () => {
    console.log("the uncaughtException handler is called");
  });
  await parseInTheCallback().catch((error) => {
    console.log(`in the callback: ${error.message}`);
  });
  await parseAfterTheAwait().catch((error) => {
    console.log(`after the await: ${error.message}`);
  });
}

await main();

// A library answers by callback, and its callers want to await the answer.
import { promisify } from "node:util";

// Stands for the library. As is usual in Node, it passes the error first.
function ask(key, done) {
  setTimeout(() => {
    console.log("the library calls main back");
    if (key === "moon") done(null, "the answer is full");
    else done(new Error("no such key"));
  }, 1000);
}

function askAndAwait(key) {
  return new Promise((resolve, reject) => {
    ask(key, (error, answer) => (error ? reject(error) : resolve(answer)));
  });
}

const askPromised = promisify(ask); // does the same for error-first callbacks

async function main() {
  for (const [key, call] of [
    ["moon", askAndAwait],
    ["sun", askPromised],
  ]) {
    console.log(`main asks the library for the ${key}`);
    try {
      console.log(`main goes on: ${await call(key)}`);
    } catch (error) {
      console.log(`main has an error: ${error.message}`);
    }
  }
}

await main();

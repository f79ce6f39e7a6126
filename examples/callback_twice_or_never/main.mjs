// A library calls a callback twice, lets it go uncalled, or keeps it uncalled.
import { setTimeout as sleep } from "node:timers/promises";

const kept = [];

// Stands for a library.
function ask(how, done) {
  if (how === "twice") {
    done("the first answer");
    done("the second answer");
  } else if (how === "kept") {
    kept.push(done);
  }
}

async function askAndAwait(how) {
  // Calling `resolve` a second time does nothing.
  const answer = new Promise((resolve) => ask(how, resolve));
  const timer = new AbortController();
  const { signal } = timer;
  const limit = sleep(1000, "no answer in time", { signal });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    timer.abort(); // so that the timer doesn't keep Node alive
  }
}

async function main() {
  for (const how of ["twice", "let go", "kept"]) {
    console.log(`${how}: ${await askAndAwait(how)}`);
  }
}

await main();

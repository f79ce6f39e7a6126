// A list is filtered by a function that must wait before it can answer.
import { setImmediate as turn } from "node:timers/promises";

class Checker {
  #open = 0;
  most = 0;

  isEven = async (n) => {
    this.#open++;
    this.most = Math.max(this.most, this.#open);
    await turn(); // other calls can begin here
    this.#open--;
    return n % 2 === 0;
  };
}

async function oneByOne(numbers, checker) {
  const kept = [];
  for (const n of numbers) if (await checker.isEven(n)) kept.push(n);
  return kept;
}

async function together(numbers, checker) {
  const answers = await Promise.all(numbers.map(checker.isEven));
  return numbers.filter((_, index) => answers[index]);
}

function report(name, kept, { most }) {
  console.log(`${name}: kept [${kept.join(", ")}], open calls: ${most}`);
}

async function main() {
  const numbers = [1, 2, 3];
  let checker = new Checker();
  const promised = numbers.filter(checker.isEven); // a promise counts as true
  report("filter itself", promised, checker);
  checker = new Checker();
  report("one by one", await oneByOne(numbers, checker), checker);
  checker = new Checker();
  report("together", await together(numbers, checker), checker);
}

await main();

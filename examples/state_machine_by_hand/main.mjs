// An async function, and the same function as a state machine written by hand.
import { setTimeout as sleep } from "node:timers/promises";

async function greet(name) {
  await sleep(1000);
  return `Hello, ${name}!`;
}

class Greet {
  state = "start";

  constructor(name, resolve, reject) {
    Object.assign(this, { name, resolve, reject });
  }

  step() {
    switch (this.state) {
      case "start":
        this.state = "waiting";
        sleep(1000)
          .then(() => this.step())
          .catch(this.reject);
        break;
      case "waiting":
        this.state = "ended";
        this.resolve(`Hello, ${this.name}!`);
        break;
      default:
        throw new Error("resumed after the end");
    }
  }
}

function greetByHand(name) {
  return new Promise((resolve, reject) => {
    new Greet(name, resolve, reject).step();
  });
}

async function main() {
  console.log(`async function: ${await greet("Alice")}`);
  console.log(`by hand: ${await greetByHand("Alice")}`);
}

await main();

// A countdown, written by hand, can be awaited. It is ready at zero.
class Countdown {
  constructor(left) {
    this.left = left;
  }

  then(resolve) {
    if (this.left === 0) {
      console.log("countdown gives main its result");
      resolve("liftoff");
      return;
    }
    console.log(`countdown is at ${this.left}`);
    this.left -= 1;
    setImmediate(() => this.then(resolve)); // `then` calls itself again later
  }
}

async function main() {
  console.log("main awaits countdown");
  const result = await new Countdown(2);
  console.log(`main has ${result}`);
}

await main();

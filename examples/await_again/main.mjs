// Two objects are awaited again after they have finished: what happens?
class Countdown {
  constructor(left) {
    this.left = left;
  }

  then(resolve) {
    if (this.left === 0) {
      resolve(42);
      return;
    }
    this.left -= 1;
    setImmediate(() => this.then(resolve)); // `then` calls itself again later
  }
}

async function work() {
  return 42;
}

async function awaitAgain(name, thenable) {
  console.log(`${name} gives ${await thenable}`);
  console.log(`${name} gives ${await thenable} again`);
}

async function main() {
  await awaitAgain("Countdown", new Countdown(2));
  await awaitAgain("work", work());
}

await main();

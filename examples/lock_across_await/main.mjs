// A lock that is held while its holder waits: no update is lost.
import { setTimeout as sleep } from "node:timers/promises";

class Lock {
  #last = Promise.resolve();
  hold(use) {
    const result = this.#last.then(use);
    this.#last = result.catch(() => {}); // an error frees the lock too
    return result;
  }
}

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function deposit(name, begins, amount, account, start) {
  await sleep(begins * 1000);
  log(start, `${name} asks for the account`);
  await account.lock.hold(async () => {
    const old = account.balance;
    await sleep(2000); // stands for a check elsewhere
    account.balance = old + amount;
    log(start, `${name} writes ${account.balance} to the account`);
  });
}

async function main() {
  const start = performance.now();
  const account = { balance: 100, lock: new Lock() };
  await Promise.all([
    deposit("A", 0, 10, account, start),
    deposit("B", 1, 20, account, start),
  ]);
  log(start, `the account has ${account.balance}`);
}

await main();

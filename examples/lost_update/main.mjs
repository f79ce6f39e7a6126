// Read, wait, write: two tasks on one thread, and one update is lost.
import { setTimeout as sleep } from "node:timers/promises";

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function deposit(name, begins, amount, account, start) {
  await sleep(begins * 1000);
  const balance = account.balance;
  log(start, `${name} reads ${balance} from the account`);
  await sleep(2000); // stands for a check elsewhere
  log(start, `${name} writes ${balance + amount} to the account`);
  account.balance = balance + amount;
}

async function main() {
  const start = performance.now();
  const account = { balance: 100 };
  await Promise.all([
    deposit("A", 0, 10, account, start),
    deposit("B", 1, 20, account, start),
  ]);
  log(start, `the account has ${account.balance}, not 130`);
}

await main();

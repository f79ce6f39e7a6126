// One task owns the account; others send requests, each with room for a reply.
import { EventEmitter, on } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const log = (start, event) =>
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s: ${event}`);

async function account(mailbox, start) {
  let balance = 100; // needs no lock: only this call uses it
  // `on` is a queue: it keeps the requests that arrive during a wait.
  for await (const [request] of on(mailbox, "request", { close: ["end"] })) {
    const { name, amount, reply } = request;
    const old = balance;
    await sleep(2000);
    balance = old + amount;
    log(start, `the account answers ${name}: ${balance}`);
    reply(balance); // the client might have given up
  }
}

async function deposit(name, amount, to, start) {
  log(start, `${name} asks the account to add ${amount}`);
  const answer = new Promise((reply) => {
    to.emit("request", { name, amount, reply });
  });
  const limit = new AbortController();
  const late = sleep(3000, "late", { signal: limit.signal }).catch(() => {});
  const first = await Promise.race([answer, late]);
  limit.abort(); // clears the timer
  log(start, first === "late" ? `${name} gives up` : `${name} has ${first}`);
}

async function main() {
  const start = performance.now();
  const mailbox = new EventEmitter();
  const owner = account(mailbox, start);
  const a = deposit("A", 10, mailbox, start);
  const b = deposit("B", 20, mailbox, start);
  await Promise.all([a, b]);
  mailbox.emit("end"); // ends the actor, as no client is left
  await owner;
}

await main();

// Requests to add a number, each with room for a reply.
import { EventEmitter, on } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

// ANCHOR: listing
// A supervisor restarts an actor that failed; the mailbox outlives the actor.
async function actor(mailbox) {
  let total = 0n; // the state: each actor begins with 0
  console.log(`actor begins with ${total}`);
  for (;;) {
    const { done, value } = await mailbox.next(); // `for await` would close it
    if (done) return;
    const [{ number, resolve, reject }] = value;
    try {
      await sleep(1000);
      total += BigInt(number); // `Number` would give NaN instead of throwing
      resolve(total);
    } catch (error) {
      reject(error); // or the client would wait for ever
      throw error;
    }
  }
}

async function supervise(mailbox) {
  for (;;) {
    try {
      return await actor(mailbox);
    } catch {
      await sleep(1000);
      console.log("supervisor restarts the actor");
    }
  }
}

async function ask(name, number, to) {
  const answer = new Promise((resolve, reject) => {
    to.emit("request", { number, resolve, reject });
  });
  const total = answer.then((n) => `the total is ${n}`);
  const result = await total.catch(() => "the actor failed");
  console.log(`${name} adds ${number}: ${result}`);
}

const to = new EventEmitter();
const supervisor = supervise(on(to, "request", { close: ["end"] }));
const numbers = Object.entries({ A: "10", B: "ten", C: "5" });
await Promise.all(numbers.map(([name, number]) => ask(name, number, to)));
to.emit("end"); // ends the actor, as no client is left
await supervisor;
// ANCHOR_END: listing

// A mailbox of requests, which can also hold a request to stop.
import { EventEmitter, on } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

// ANCHOR: listing
// Three ways to stop an actor, and which requests each of them loses.
async function actor(mailbox, drains, signal) {
  for await (const [message] of on(mailbox, "message", { close: ["close"] })) {
    if (message !== null) {
      await sleep(message.work * 1000, undefined, { signal });
      message.reply("done");
    } else if (drains) {
      mailbox.emit("close"); // then reads what it still holds
    } else {
      break;
    }
  }
}

function ask(mailbox, work) {
  return new Promise((reply) => {
    // If nothing listens, `emit` returns false.
    if (!mailbox.emit("message", { work, reply })) reply("refused");
  });
}

async function run(how) {
  const mailbox = new EventEmitter();
  const cancel = new AbortController();
  const task = actor(mailbox, how === "drain", cancel.signal);
  const asked = [ask(mailbox, 2), ask(mailbox, 0)];
  await sleep(1000); // the first request is under way
  if (how !== "cancel") mailbox.emit("message", null);
  asked.push(ask(mailbox, 0)); // behind the request to stop, if any
  if (how === "cancel") cancel.abort();
  await Promise.allSettled([task]);
  asked.push(ask(mailbox, 0)); // by now the actor has ended
  // A promise that isn't settled loses the race against a string.
  const results = asked.map((answer) => Promise.race([answer, "no reply"]));
  const [a, b, c, d] = await Promise.all(results);
  return `${how}: A ${a}, B ${b}, C ${c}, D ${d}`;
}
// ANCHOR_END: listing

const runs = ["cancel", "break", "drain"].map(run);
console.log((await Promise.all(runs)).join("\n"));

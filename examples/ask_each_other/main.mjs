// A request to an actor, sent to it with the place for its answer.
import { EventEmitter, on } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

function ask(actor, kind) {
  return new Promise((reply) => actor.emit("request", kind, reply));
}

// ANCHOR: listing
// Two actors ask each other: they hang, unless each reads on while it waits.
async function actor([own, other], value, mailbox, peer, readsOn) {
  const sum = async () => {
    await sleep(value * 1000);
    console.log(`${own} asks ${other} for its value`);
    return value + (await ask(peer, "value"));
  };
  for await (const [kind, reply] of on(mailbox, "request")) {
    if (kind === "value") {
      reply(value);
    } else {
      const result = sum();
      if (!readsOn) await result;
      reply(result);
    }
  }
}

async function client(how) {
  console.log(`client asks A and B, which ${how}`);
  const readsOn = how === "read on";
  const [a, b] = [new EventEmitter(), new EventEmitter()];
  const actors = [
    actor(["A", "B"], 1, a, b, readsOn),
    actor(["B", "A"], 2, b, a, readsOn),
  ];
  const both = Promise.all([ask(a, "sum"), ask(b, "sum")]);
  const limit = new AbortController();
  const late = sleep(3000, null, { signal: limit.signal }).catch(() => {});
  const sums = await Promise.race([both, late, ...actors]);
  limit.abort(); // clears the timer
  if (sums) console.log(`client has ${sums[0]} and ${sums[1]}`);
  else console.log("client gives up");
}
// ANCHOR_END: listing

await client("wait in their loops");
await client("read on");

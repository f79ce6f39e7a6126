// A channel for one answer: what if one of its two ends goes away?
import { setTimeout as sleep } from "node:timers/promises";

function channel() {
  let reply; // from Node 22 on: Promise.withResolvers()
  const answer = new Promise((resolve) => (reply = resolve));
  return { reply, answer };
}

async function answered() {
  const { reply, answer } = channel();
  setImmediate(reply, "yes");
  console.log(`answered: ${await answer}`);
}

async function senderGone() {
  const { answer } = channel(); // nothing keeps `reply` or will call it
  const late = sleep(1000, "no word of it after 1 s");
  console.log(`sender gone: ${await Promise.race([answer, late])}`);
}

async function receiverGone() {
  const { reply } = channel(); // nothing waits for the answer
  reply("yes");
  console.log("receiver gone: the sender cannot know");
}

await answered();
await senderGone();
await receiverGone();

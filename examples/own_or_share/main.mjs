// A task counts words a second later, after main has added one to the list.
import { setTimeout as sleep } from "node:timers/promises";

async function countLater(words) {
  await sleep(1000);
  return words.length;
}

async function own(words) {
  const task = countLater([...words]);
  words.push("moon");
  return `(${await task}, ${words.length})`;
}

async function share(words) {
  const task = countLater(words);
  words.push("moon");
  return `(${await task}, ${words.length})`;
}

async function borrow(words) {
  // JavaScript doesn't stop other code from changing the list meanwhile.
  const calls = [countLater(words), countLater(words.slice(0, 1))];
  const [all, one] = await Promise.all(calls);
  words.push("moon");
  return `(${all}, ${one}, ${words.length})`;
}

async function main() {
  const words = ["sun", "star"];
  console.log("own: task and main count", await own([...words]));
  console.log("share: task and main count", await share([...words]));
  console.log("borrow: calls and main count", await borrow(words));
}

await main();

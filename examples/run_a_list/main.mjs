// All the fetches of a list run together, and the list can also be empty.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetchUser(name, secs) {
  await sleep(secs * 1000);
  return `user ${name}`;
}

async function fetchAll(wanted, start) {
  const fetches = wanted.map(([name, secs]) => fetchUser(name, secs));
  const users = await Promise.all(fetches);
  console.log(`${seconds(start)} s: [${users.join(", ")}]`);
}

async function main() {
  const start = performance.now();
  await fetchAll(
    [
      ["Ada", 3],
      ["Grace", 1],
      ["Alan", 2],
    ],
    start,
  );
  await fetchAll([], start);
}

await main();

// Three fetches take as long as the slowest; results are in request order.
import { setTimeout as sleep } from "node:timers/promises";

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(0);

async function fetchUser(name, secs, start) {
  await sleep(secs * 1000);
  console.log(`${seconds(start)} s: ${name} is here`);
  return `user ${name}`;
}

async function main() {
  const start = performance.now();
  const [ada, grace, alan] = await Promise.all([
    fetchUser("Ada", 3, start),
    fetchUser("Grace", 1, start),
    fetchUser("Alan", 2, start),
  ]);
  console.log(`${seconds(start)} s: ${ada}, ${grace}, ${alan}`);
}

await main();

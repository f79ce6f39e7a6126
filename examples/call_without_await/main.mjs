// Does an async function's body run at the call, or at the await?
import { setTimeout as sleep } from "node:timers/promises";

async function greet() {
  console.log("greet begins");
  await sleep(1000);
  console.log("greet ends");
  return "Hello";
}

async function main() {
  console.log("main calls greet");
  const greeting = greet();
  console.log("main awaits greet");
  console.log(`main has ${await greeting}`);
}

await main();

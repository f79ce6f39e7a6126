// How deep an async function can call itself, and how to go deeper.
import { spawnSync } from "node:child_process";

async function nested(depth) {
  if (depth === 0) return 0;
  return (await nested(depth - 1)) + 1; // called on the caller's stack
}

async function byTasks(depth) {
  await null; // the rest is run by the loop, on its own stack
  if (depth === 0) return 0;
  return (await byTasks(depth - 1)) + 1;
}

async function main() {
  const [node, file, depth] = process.argv;
  if (depth) {
    await nested(Number(depth)).catch((error) => {
      console.log(`${error.name}: ${error.message}`);
      process.exitCode = 1;
    });
    return;
  }
  console.log(`nested: ${await nested(500)}`);
  // In another process: Node's own code overflows too, and prints to stderr.
  const child = spawnSync(node, [file, "1000000"], { encoding: "utf8" });
  console.log(`nested deeper ended well: ${child.status === 0}`);
  console.log(child.stdout.trim());
  console.log(`by tasks: ${await byTasks(20_000)}`);
}

await main();

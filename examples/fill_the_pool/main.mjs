// An async read needs a pool thread: while none is free, it waits.
import { pbkdf2 } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { promisify } from "node:util";

const deriveKey = promisify(pbkdf2); // heavy work, which Node does on its pool

async function fillThePool() {
  const threads = Number(env.UV_THREADPOOL_SIZE ?? 4); // in Node's pool
  const keys = Array.from({ length: threads }, () =>
    deriveKey("secret", "salt", 100_000, 64, "sha512"),
  );
  await Promise.race(keys);
  console.log("a pool thread is free");
  await Promise.all(keys);
}

async function readInBothWays(file) {
  const busy = fillThePool();
  console.log("the pool is full");
  console.log(`blocking read: ${readFileSync(file, "utf8")}`);
  console.log(`async read: ${await readFile(file, "utf8")}`);
  await busy;
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "fill-the-pool-"));
  const file = join(folder, "a.txt");
  writeFileSync(file, "text of a.txt");
  try {
    await readInBothWays(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();

// A file is replaced part by part, and the writer is stopped in the middle.
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

async function copyParts(path, signal) {
  await fs.writeFile(path, "new ");
  await sleep(60_000, undefined, { signal }); // waits for the next part
  await fs.appendFile(path, "settings");
}

async function overwrite(path, signal) {
  await copyParts(path, signal);
}

async function replace(path, signal) {
  const draft = `${path}.${crypto.randomUUID()}`; // a unique name
  try {
    await copyParts(draft, signal);
    await fs.rename(draft, path); // readers find the old or the new file
  } finally {
    await fs.rm(draft, { force: true });
  }
}

async function main() {
  const folder = await fs.mkdtemp(`${tmpdir()}/settings-`);
  const path = `${folder}/settings`;
  for (const [name, write] of Object.entries({ A: overwrite, B: replace })) {
    await fs.writeFile(path, "old settings");
    console.log(`${name} writes`);
    try {
      await write(path, AbortSignal.timeout(1000));
    } catch (error) {
      if (error.name !== "AbortError") throw error;
      console.log(`${name} is stopped`);
    }
    const text = await fs.readFile(path, "utf8");
    const { length } = await fs.readdir(folder);
    console.log(`main reads '${text}', finds ${length} file`);
  }
  await fs.rm(folder, { recursive: true });
}

await main();

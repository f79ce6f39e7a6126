// Three files are read together: the texts come in the order of the calls.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const names = ["a.txt", "b.txt", "c.txt"];

async function main() {
  const folder = await mkdtemp(join(tmpdir(), "read-files-"));
  try {
    await Promise.all(
      names.map((name) => writeFile(join(folder, name), `text of ${name}`)),
    );

    const texts = await Promise.all(
      names.map((name) => readFile(join(folder, name), "utf8")),
    );
    for (const text of texts) {
      console.log(text);
    }
    try {
      await readFile(join(folder, "d.txt"), "utf8");
    } catch (error) {
      console.log(`d.txt: ${error.code}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

await main();

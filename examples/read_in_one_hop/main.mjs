// Many small files: one trip to another thread is enough for all of them.
import { once } from "node:events";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parentPort, threadId, Worker, workerData } from "node:worker_threads";

function writeFiles(folder) {
  for (let n = 0; n < 100; n++) fs.writeFileSync(join(folder, `${n}`), "text");
}

function readFiles(folder) {
  let characters = 0;
  for (const name of fs.readdirSync(folder)) {
    characters += fs.readFileSync(join(folder, name), "utf8").length;
  }
  return { characters, there: threadId };
}

async function main() {
  const folder = fs.mkdtempSync(join(tmpdir(), "one-hop-"));
  try {
    writeFiles(folder);

    const worker = new Worker(new URL(import.meta.url), { workerData: folder });
    const [{ characters, there }] = await once(worker, "message");
    console.log(`${characters} characters read`);
    console.log(`the loop's thread read them: ${there === threadId}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

if (parentPort === null) await main();
else parentPort.postMessage(readFiles(workerData)); // this runs in the worker

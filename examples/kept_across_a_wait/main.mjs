// Eight kibibytes in an async function: are they kept while it waits?
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");
const buffers = []; // weak references

function newBuffer() {
  const buffer = new Uint8Array(8 * 1024).fill(1);
  buffers.push(new WeakRef(buffer));
  return buffer;
}

async function usedLater() {
  const buffer = newBuffer();
  await sleep(1000);
  buffer.includes(1);
}

async function blockEnded() {
  {
    const buffer = newBuffer();
    buffer.includes(1);
  }
  await sleep(1000);
}

async function letGo() {
  let buffer = newBuffer();
  buffer.includes(1);
  buffer = undefined;
  await sleep(1000);
}

const calls = [usedLater(), blockEnded(), letGo()];
await sleep(0); // until now the references kept their buffers
collectGarbage();
["used later", "block ended", "let go"].forEach((name, i) => {
  console.log(`${name}: ${buffers[i].deref() ? "kept" : "not kept"}`);
});
await Promise.all(calls);

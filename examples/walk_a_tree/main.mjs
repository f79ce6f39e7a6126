// An async function walks a tree by calling itself.
import { setImmediate as yieldNow } from "node:timers/promises";

class Folder {
  constructor(name, bytes, folders = []) {
    Object.assign(this, { name, bytes, folders });
  }
}

async function size(folder) {
  await yieldNow(); // stands for reading the folder
  let bytes = folder.bytes;
  for (const inner of folder.folders) {
    console.log(`${folder.name} asks ${inner.name}`);
    const innerSize = await size(inner);
    console.log(`${inner.name} gives ${folder.name} ${innerSize}`);
    bytes += innerSize;
  }
  return bytes;
}

async function main() {
  const src = new Folder("src", 20, [new Folder("bin", 7)]);
  const root = new Folder("root", 1, [src, new Folder("tests", 14)]);
  console.log("main asks root");
  console.log(`root gives main ${await size(root)}`);
}

await main();

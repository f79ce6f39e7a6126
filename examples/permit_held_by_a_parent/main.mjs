// A walk with limited permits deadlocks if parents keep theirs.
import { setImmediate, setTimeout } from "node:timers/promises";

const tree = [[1, 2], [3], [4], [], []];

class Semaphore {
  free = 2;
  waiting = [];

  async hold(work) {
    if (this.free > 0) this.free -= 1;
    else await new Promise((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      if (this.waiting.length > 0) this.waiting.shift()();
      else this.free += 1;
    }
  }
}

async function read(folder) {
  await setImmediate(); // stands for a wait
  return tree[folder];
}

async function held(folder, permits) {
  return permits.hold(async () => {
    const walks = (await read(folder)).map((f) => held(f, permits));
    return (await Promise.all(walks)).reduce((a, b) => a + b, 1);
  });
}

async function givenBack(folder, permits) {
  const inner = await permits.hold(() => read(folder));
  // The children need the permit.
  const walks = inner.map((f) => givenBack(f, permits));
  return (await Promise.all(walks)).reduce((a, b) => a + b, 1);
}

const late = setTimeout(1000);
const folders = await Promise.race([held(0, new Semaphore()), late]);
if (folders) console.log(`held: ${folders} folders`);
else console.log("held: no result after 1 s");
console.log(`given back: ${await givenBack(0, new Semaphore())} folders`);

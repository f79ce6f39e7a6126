// ANCHOR: listing
// The same hashing work in turn, as tasks, and in worker threads.
import { hash } from "node:crypto";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const HASHES = 400_000;

function hashJob(job) {
  let digest = hash("sha256", String(job), "buffer");
  for (let n = 1; n < HASHES; n++) digest = hash("sha256", digest, "buffer");
  return digest;
}

async function hashInTask(job) {
  return hashJob(job);
}

const modes = {
  turn: async (jobs) => jobs.map(hashJob),
  tasks: (jobs) => Promise.all(jobs.map(hashInTask)),
  threads: async (jobs) => {
    const digests = [];
    const work = async () => {
      const worker = new Worker(new URL(import.meta.url));
      while (jobs.length > 0) {
        worker.postMessage(jobs.shift());
        digests.push((await once(worker, "message"))[0]);
      }
      await worker.terminate();
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return digests;
  },
};
// ANCHOR_END: listing

if (isMainThread) {
  const [count, mode] = process.argv.slice(3);
  const digests = await modes[mode]([...Array(Number(count)).keys()]);
  console.log(
    "sum",
    digests.reduce((sum, digest) => sum + digest[0], 0),
  );
} else {
  parentPort.on("message", (job) => parentPort.postMessage(hashJob(job)));
}

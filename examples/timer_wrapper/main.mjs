// A timer around async work: it reports the time, however the work ends.
import { setTimeout as sleep } from "node:timers/promises";

async function timed(name, work) {
  const start = performance.now();
  console.log(`${name} starts`);
  try {
    return await work(); // without `await`, `finally` would not wait for it
  } finally {
    const seconds = (performance.now() - start) / 1000;
    console.log(`${name} took ${seconds.toFixed(0)} s`);
  }
}

async function main() {
  const data = await timed("download", async () => {
    await sleep(1000);
    return "data";
  });
  console.log(`main has ${data}`);

  try {
    await timed("upload", async () => {
      await sleep(2000);
      throw new Error("no space left");
    });
  } catch (error) {
    console.log(`main has an error: ${error.message}`);
  }

  try {
    const signal = AbortSignal.timeout(1000); // only `sleep` has to listen
    await timed("backup", () => sleep(3000, undefined, { signal }));
  } catch (error) {
    if (!["AbortError", "TimeoutError"].includes(error.name)) throw error;
    console.log("main gives up");
  }
}

await main();

// The loop of a server: jobs, a heartbeat, and a request to stop.
import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

async function serve(jobs, changes, stop) {
  const ended = new AbortController();
  // Kept outside the loop, so that each round waits for the same tick.
  const period = () =>
    sleep(2000, "tick", { signal: ended.signal }).catch(() => {});
  let tick = period();
  while (!stop.aborted) {
    while (jobs.length > 0) console.log(`server does ${jobs.shift()}`);
    const round = new AbortController(); // ends this round's listener
    const change = once(changes, "change", { signal: round.signal });
    const first = await Promise.race([tick, change]);
    round.abort();
    change.catch(() => {}); // ignores the rejection from the abort
    if (first === "tick" && !stop.aborted) {
      console.log("server is alive");
      tick = period();
    }
  }
  ended.abort();
  for (const job of jobs) console.log(`server does ${job} before it ends`);
}

async function main() {
  const jobs = [];
  const changes = new EventEmitter();
  const stop = new AbortController();
  stop.signal.onabort = () => changes.emit("change");
  const server = serve(jobs, changes, stop.signal);
  for (const [job, pause] of Object.entries({ 1: 1, 2: 2, 3: 0 })) {
    console.log(`client sends job ${job} to the server`);
    jobs.push(`job ${job}`);
    changes.emit("change");
    if (pause > 0) await sleep(pause * 1000);
  }
  console.log("client stops the server");
  stop.abort();
  await server;
}

await main();

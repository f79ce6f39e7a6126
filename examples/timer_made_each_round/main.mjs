// A limit of three seconds: does it hold for each round, or for the whole loop?
import { setTimeout as sleep } from "node:timers/promises";

async function* sendJobs() {
  for (const job of [1, 2, 3]) {
    yield job;
    if (job < 3) await sleep(2000);
  }
}

async function limitEachRound(jobs) {
  let count = 0;
  for (;;) {
    const stop = new AbortController();
    const limit = sleep(3000, { done: true }, { signal: stop.signal });
    limit.catch(() => {}); // it rejects if the round ends first
    const { done } = await Promise.race([jobs.next(), limit]);
    stop.abort();
    if (done) return count;
    count += 1;
  }
}

async function limitTheLoop(jobs) {
  let count = 0;
  const stop = new AbortController();
  const limit = sleep(3000, { done: true }, { signal: stop.signal });
  limit.catch(() => {}); // it rejects if the jobs end first
  while (!(await Promise.race([jobs.next(), limit])).done) count += 1;
  stop.abort();
  return count;
}

async function main() {
  const rounds = limitEachRound(sendJobs());
  const whole = limitTheLoop(sendJobs());
  const [a, b] = await Promise.all([rounds, whole]);
  console.log(`a timer for each round: ${a} jobs`);
  console.log(`a timer for the loop: ${b} jobs`);
}

await main();

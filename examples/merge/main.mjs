// Two streams merged into one, which yields whichever value comes next.
import { setTimeout as sleep } from "node:timers/promises";

async function* values(name, waits, signal) {
  for (const [index, secs] of waits.entries()) {
    await sleep(secs * 1000, undefined, { signal });
    yield `${name}${index + 1}`;
  }
}

async function* select(stop, ...streams) {
  let [answers, wake] = [[], () => {}]; // answers in order of arrival
  function ask(stream) {
    const answer = stream.next(); // one request at a time for each stream
    const arrive = () => wake(answers.push([stream, answer]));
    answer.then(arrive, arrive);
  }
  streams.forEach(ask);
  try {
    for (let open = streams.length; open > 0;) {
      if (!answers.length) await new Promise((resolve) => (wake = resolve));
      const [stream, answer] = answers.shift();
      const { done, value } = await answer;
      if (done && open--) continue;
      yield value;
      ask(stream);
    }
  } finally {
    stop.abort(); // ends a pending next(), which return() would wait for
    await Promise.all(streams.map((stream) => stream.return()));
  }
}

async function main() {
  const start = performance.now();
  const stop = new AbortController();
  const a = values("A", [1, 2], stop.signal);
  const b = values("B", [2, 2], stop.signal);
  for await (const value of select(stop, a, b)) {
    const secs = (performance.now() - start) / 1000;
    console.log(`${secs.toFixed(0)} s: ${value}`);
  }
}

await main();

// Many URLs: a limit, a timeout, a retry, and a failure that stops nobody else.
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

// ANCHOR: listing
// At most three at once, two seconds for an attempt, and two attempts each.
const [LIMIT, ATTEMPTS] = [3, 2];

async function fetchOnce(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
  if (!response.ok) {
    throw Object.assign(new Error("no success"), { status: response.status });
  }
  return (await response.json()).name;
}

async function fetchWithRetry(url) {
  let outcome;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return `${await fetchOnce(url)} (attempt ${attempt})`;
    } catch (error) {
      outcome = `${error.status ?? "no answer"} (attempt ${attempt})`;
      if (error.status < 500) break; // asking again would not help
    }
  }
  return outcome;
}

async function fetchAll(urls) {
  const results = [];
  const jobs = urls.entries(); // all workers take from the same
  async function worker() {
    for (const [index, url] of jobs) {
      results[index] = await fetchWithRetry(url);
    }
  }
  await Promise.all(Array.from({ length: LIMIT }, worker));
  return results;
}
// ANCHOR_END: listing

async function report(baseUrl) {
  const paths = ["/ada", "/slow", "/flaky", "/nobody", "/grace", "/alan"];
  const results = await fetchAll(paths.map((path) => `${baseUrl}${path}`));
  results.forEach((result, i) => console.log(`${paths[i]}: ${result}`));
}

const flakyAnswers = [503, 200];
const server = createServer(async ({ url }, response) => {
  await sleep(url === "/slow" ? 5000 : 1000, undefined, { ref: false });
  response.statusCode = url === "/nobody" ? 404 : 200;
  if (url === "/flaky") response.statusCode = flakyAnswers.shift();
  const name = url[1].toUpperCase() + url.slice(2);
  response.end(JSON.stringify({ name }));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
await report(`http://127.0.0.1:${server.address().port}`);
server.closeAllConnections();
server.close();

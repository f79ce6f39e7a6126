// Many URLs: a limit, a timeout, a retry, and a failure that stops no other.
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

// ANCHOR: listing
// At most three URLs at a time, each with up to two attempts of two seconds.
const [LIMIT, ATTEMPTS] = [3, 2];

// Returns nothing if the answer is not what was expected.
async function fetchOnce(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
  const body = await response.text(); // read the body of a failure too
  const { ok, status } = response;
  if (!ok) throw Object.assign(new Error(body), { status });
  try {
    return JSON.parse(body).name;
  } catch {
    return undefined;
  }
}

async function fetchWithRetry(url) {
  for (let attempt = 1; ; attempt++) {
    let outcome = "not understood";
    let again = false;
    try {
      outcome = (await fetchOnce(url)) ?? outcome;
    } catch ({ status }) {
      outcome = status ?? "no answer";
      again = !status || status === 408 || status === 429 || status >= 500;
    }
    if (!again || attempt === ATTEMPTS) {
      return `${outcome} (attempt ${attempt})`;
    }
    await sleep(1000); // give the server time to recover
  }
}

async function fetchAll(urls) {
  const results = [];
  const jobs = urls.entries(); // all workers share this iterator
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
  const paths = "/ada /slow /flaky /busy /nobody /garbled /grace /alan".split(
    " ",
  );
  const results = await fetchAll(paths.map((path) => `${baseUrl}${path}`));
  results.forEach((result, i) => console.log(`${paths[i]}: ${result}`));
}

const firstAnswers = { "/flaky": [503], "/busy": [429] };
const server = createServer(async ({ url }, response) => {
  await sleep(url === "/slow" ? 5000 : 1000, undefined, { ref: false });
  const usual = url === "/nobody" ? 404 : 200;
  response.statusCode = firstAnswers[url]?.shift() ?? usual;
  const name = url[1].toUpperCase() + url.slice(2);
  response.end(url === "/garbled" ? "not JSON" : JSON.stringify({ name }));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
await report(`http://127.0.0.1:${server.address().port}`);
server.closeAllConnections();
server.close();

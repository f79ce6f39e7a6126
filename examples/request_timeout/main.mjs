// The server of this listing: /silent never answers, /slow takes three seconds.
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

async function startServer() {
  const server = createServer(async (request, response) => {
    if (request.url === "/silent") return;
    for (const part of ["one ", "two ", "three"]) {
      await sleep(1000);
      response.write(part);
    }
    response.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

// ANCHOR: listing
// A limit of two seconds: for the whole request, or for each wait in it?
async function fetchText(url, limit) {
  const response = await fetch(url, { signal: AbortSignal.timeout(limit) });
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  return response.text();
}

async function tryToFetch(url, limit) {
  try {
    return await fetchText(url, limit);
  } catch (error) {
    if (error.name === "TimeoutError") return "timed out";
    throw error;
  }
}

async function main() {
  const server = await startServer();
  const limit = 2000;

  const [silent, slow] = await Promise.all([
    tryToFetch(`${server.url}/silent`, limit),
    tryToFetch(`${server.url}/slow`, limit),
  ]);
  console.log(`no answer: ${silent}`);
  console.log(`a slow answer: ${slow}`);
  server.stop();
}

await main();
// ANCHOR_END: listing

// The server of this listing: it says how many connections it has accepted.
import { once } from "node:events";
import { createServer } from "node:http";

async function startServer() {
  let connections = 0;
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(connections));
  });
  server.on("connection", () => connections++);
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
// A client keeps its connections: make one, and reuse it.
import { setTimeout as sleep } from "node:timers/promises";

async function connections(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  return response.json();
}

async function main() {
  const server = await startServer();
  const url = `${server.url}/connections`;

  // This makes no client: unless told otherwise, fetch uses Node's own.
  let count = await connections(url);
  console.log(`Node's own client: ${count} so far`);
  for (const pause of [1, 6]) {
    await sleep(pause * 1000);
    count = await connections(url);
    console.log(`the same, idle for ${pause} s: ${count} so far`);
  }
  server.stop();
}

await main();
// ANCHOR_END: listing

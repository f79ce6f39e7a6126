// The server of this listing: it counts the requests that it has open.
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

async function startServer() {
  let now = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++now);
    await sleep(1000);
    now--;
    const name = request.url.replace("/users/", "user ");
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ name, open: most }));
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
// Three requests with one client: the server has them all at the same time.
async function fetchUser(server, id) {
  console.log(`the client asks the server for user ${id}`);
  const response = await fetch(`${server.url}/users/${id}`);
  if (!response.ok) {
    throw new Error(`${response.status} ${await response.text()}`);
  }
  return response.json();
}

async function main() {
  const server = await startServer();

  const requests = [1, 2, 3].map((id) => fetchUser(server, id));
  for (const user of await Promise.all(requests)) {
    const { name, open } = user;
    console.log(`the server sends the client ${name}, ${open} requests open`);
  }
  server.stop();
}

await main();
// ANCHOR_END: listing

// The server of this listing: it counts the questions that it has at once.
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
    response.end(JSON.stringify({ name, atOnce: most }));
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
// Three requests with one client: the server has them all at once.
async function fetchUser(server, id) {
  console.log(`ask for user ${id}`);
  const response = await fetch(`${server.url}/users/${id}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

async function main() {
  const server = await startServer();

  const requests = [1, 2, 3].map((id) => fetchUser(server, id));
  for (const user of await Promise.all(requests)) {
    console.log(`${user.name}, ${user.atOnce} at once`);
  }
  server.stop();
}

await main();
// ANCHOR_END: listing

// The server of this listing responds with a 404 and JSON for every user.
import { once } from "node:events";
import { createServer } from "node:http";

async function startServer() {
  const server = createServer((request, response) => {
    response.statusCode = 404;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ error: "no such user" }));
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
// The server answers 404: that is an error only if you say so.
async function fetchName(url) {
  const response = await fetch(url);
  return (await response.json()).name;
}

async function fetchNameChecked(url) {
  const response = await fetch(url);
  if (!response.ok) {
    await response.text(); // an unread body could hold the connection
    throw new Error(`${response.status} ${response.statusText}`);
  }
  return (await response.json()).name;
}

async function main() {
  const server = await startServer();
  const url = `${server.url}/users/4`;

  const response = await fetch(url);
  console.log(`an answer: ${response.status} ${await response.text()}`);
  try {
    console.log(`unchecked: the name is ${await fetchName(url)}`);
  } catch (error) {
    console.log(`unchecked: ${error.message}`);
  }
  try {
    console.log(`checked: the name is ${await fetchNameChecked(url)}`);
  } catch (error) {
    console.log(`checked: error ${error.message}`);
  }
  server.stop();
}

await main();
// ANCHOR_END: listing

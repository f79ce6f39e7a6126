// ANCHOR: listing
// A server whose clients connect and then say nothing.
import { on, once } from "node:events";
import { createServer } from "node:net";

async function serve(client) {
  await once(client, "data");
  client.destroy();
}

async function accept(count) {
  const server = createServer();
  server.listen(0, "127.0.0.1", () => {
    console.log("port", server.address().port);
  });
  for await (const [client] of on(server, "connection")) {
    serve(client);
    count -= 1;
    if (count === 0) break;
  }
}
// ANCHOR_END: listing

import { gauge } from "../gauge/gauge.mjs";

await gauge(() => accept(Number(process.argv[3])));

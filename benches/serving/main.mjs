// ANCHOR: listing
// An HTTP server on one thread, which gives a short answer to each request.
import { createServer } from "node:http";

function answer(request, response) {
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.end("done");
}

async function serve() {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1", () => {
    console.log("port", server.address().port);
  });
}
// ANCHOR_END: listing

await serve();

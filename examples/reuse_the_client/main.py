# The server of this listing: it says how many connections it has accepted.
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps connections open

    def do_GET(self) -> None:
        body = json.dumps(self.server.connections).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass  # don't log to standard error


class Server(ThreadingHTTPServer):
    connections = 0

    def process_request(self, *connection: object) -> None:
        self.connections += 1
        super().process_request(*connection)


@contextmanager
def start_server() -> Iterator[str]:
    """Its address, as long as the block lasts."""
    with Server(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


# ANCHOR: listing
# A client keeps its connections: make one, and reuse it.
import asyncio

import httpx


def new_client() -> httpx.AsyncClient:
    return httpx.AsyncClient(trust_env=False)


async def connections(client: httpx.AsyncClient, url: str) -> int:
    response = await client.get(url)
    return response.raise_for_status().json()


async def main(server: str) -> None:
    url = f"{server}/connections"

    for _ in range(2):
        async with new_client() as client:
            count = await connections(client, url)
            print(f"a new client: {count} so far")
    async with new_client() as client:
        count = await connections(client, url)
        print(f"another one: {count} so far")
        for pause in [1, 6]:
            await asyncio.sleep(pause)
            count = await connections(client, url)
            print(f"the same, idle for {pause} s: {count} so far")


with start_server() as server:
    asyncio.run(main(server))
# ANCHOR_END: listing

# The server of this listing: it counts the requests that it has open.
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread


class Handler(BaseHTTPRequestHandler):
    now = most = 0
    lock = Lock()

    def do_GET(self) -> None:
        with Handler.lock:
            Handler.now += 1
            Handler.most = max(Handler.most, Handler.now)
        time.sleep(1)
        with Handler.lock:
            Handler.now -= 1
        name = self.path.replace("/users/", "user ")
        user = {"name": name, "open": Handler.most}
        body = json.dumps(user).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass  # don't log to standard error


@contextmanager
def start_server() -> Iterator[str]:
    """Its address, as long as the block lasts."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


# ANCHOR: listing
# Three requests with one client: the server has them all at the same time.
import asyncio
from typing import Any

import httpx


async def fetch_user(
    client: httpx.AsyncClient, server: str, id: int
) -> dict[str, Any]:
    print(f"the client asks the server for user {id}")
    response = await client.get(f"{server}/users/{id}")
    return response.raise_for_status().json()


async def main(server: str) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        requests = [fetch_user(client, server, id) for id in [1, 2, 3]]
        for user in await asyncio.gather(*requests):
            name, now = user["name"], user["open"]
            print(f"the server sends the client {name}, {now} requests open")


with start_server() as server:
    asyncio.run(main(server))
# ANCHOR_END: listing

# The server of this listing: /silent never answers, /slow takes three seconds.
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/silent":
            Event().wait()
        self.send_response(200)
        self.end_headers()
        for part in [b"one ", b"two ", b"three"]:
            time.sleep(1)
            self.wfile.write(part)

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
# A limit of two seconds: for the whole request, or for each wait in it?
import asyncio

import httpx


async def fetch(client: httpx.AsyncClient, url: str) -> str:
    response = await client.get(url)
    return response.raise_for_status().text


async def try_to_fetch(client: httpx.AsyncClient, url: str) -> str:
    try:
        return await fetch(client, url)
    except httpx.TimeoutException:
        return "timed out"


async def main(server: str) -> None:
    limit = 2
    async with httpx.AsyncClient(trust_env=False, timeout=limit) as client:
        silent, slow = await asyncio.gather(
            try_to_fetch(client, f"{server}/silent"),
            try_to_fetch(client, f"{server}/slow"),
        )
        print(f"no answer: {silent}")
        print(f"a slow answer: {slow}")


with start_server() as server:
    asyncio.run(main(server))
# ANCHOR_END: listing

# The server of this listing responds with a 404 and JSON for every user.
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b'{"error":"no such user"}'
        self.send_response(404)
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
# The server answers 404: that is an error only if you say so.
import asyncio

import httpx


async def fetch_name(client: httpx.AsyncClient, url: str) -> str:
    response = await client.get(url)
    return response.json()["name"]


async def fetch_name_checked(client: httpx.AsyncClient, url: str) -> str:
    response = await client.get(url)
    return response.raise_for_status().json()["name"]


async def main(server: str) -> None:
    url = f"{server}/users/4"
    async with httpx.AsyncClient(trust_env=False) as client:
        response = await client.get(url)
        print(f"an answer: {response.status_code} {response.text}")
        try:
            print(f"unchecked: the name is {await fetch_name(client, url)}")
        except KeyError as error:
            print(f"unchecked: no key {error}")
        try:
            name = await fetch_name_checked(client, url)
            print(f"checked: the name is {name}")
        except httpx.HTTPStatusError as error:
            status = error.response.status_code
            print(f"checked: error {status} {error.response.reason_phrase}")


with start_server() as server:
    asyncio.run(main(server))
# ANCHOR_END: listing

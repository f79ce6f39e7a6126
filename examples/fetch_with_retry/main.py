# Many URLs: a limit, a timeout, a retry, and a failure that stops no other.
import asyncio
import itertools
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import sleep

import httpx

# ANCHOR: listing
# At most three URLs at a time, each with up to two attempts of two seconds.
LIMIT, ATTEMPTS = 3, 2


async def fetch_once(client: httpx.AsyncClient, path: str) -> str | None:
    """None if the answer is not what was expected."""
    async with asyncio.timeout(2):
        response = await client.get(path)
    response.raise_for_status()
    try:
        return response.json()["name"]
    except (ValueError, KeyError, TypeError):
        return None


async def fetch_with_retry(client: httpx.AsyncClient, path: str) -> str:
    for attempt in itertools.count(1):
        try:
            name = await fetch_once(client, path)
            outcome = "not understood" if name is None else name
            again = False
        except httpx.HTTPStatusError as error:
            status = error.response.status_code
            outcome, again = f"{status}", status in (408, 429) or status >= 500
        except (TimeoutError, httpx.RequestError, httpx.InvalidURL):
            outcome, again = "no answer", True
        if not again or attempt == ATTEMPTS:
            return f"{outcome} (attempt {attempt})"
        await asyncio.sleep(1)  # give the server time to recover


async def fetch_all(client: httpx.AsyncClient, paths: list[str]) -> list[str]:
    results = [""] * len(paths)
    jobs = enumerate(paths)  # all workers share this iterator

    async def worker() -> None:
        for index, path in jobs:
            results[index] = await fetch_with_retry(client, path)

    async with asyncio.TaskGroup() as workers:
        for _ in range(LIMIT):
            workers.create_task(worker())
    return results
    # ANCHOR_END: listing


PATHS = [
    "/ada", "/slow", "/flaky", "/busy", "/nobody", "/garbled", "/grace", "/alan"
]  # fmt: skip


def new_client(base_url: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        base_url=base_url, trust_env=False, follow_redirects=True
    )


async def report(base_url: str) -> None:
    async with new_client(base_url) as client:
        results = await fetch_all(client, PATHS)
        for path, result in zip(PATHS, results):
            print(f"{path}: {result}")


class Handler(BaseHTTPRequestHandler):
    first_answers = {"/flaky": [503], "/busy": [429]}

    def do_GET(self) -> None:
        sleep(5 if self.path == "/slow" else 1)
        answers = self.first_answers.get(self.path)
        usual = 404 if self.path == "/nobody" else 200
        status = answers.pop() if answers else usual
        body = json.dumps({"name": self.path[1:].capitalize()}).encode()
        if self.path == "/garbled":
            body = b"not JSON"
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass  # not on standard error


class Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        pass  # the client has given up on /slow


with Server(("127.0.0.1", 0), Handler) as server:
    server.block_on_close = False  # /slow is still asleep
    threading.Thread(target=server.serve_forever, daemon=True).start()
    asyncio.run(report(f"http://127.0.0.1:{server.server_port}"))
    server.shutdown()

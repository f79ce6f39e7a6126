# Many URLs: a limit, a timeout, a retry, and a failure that stops nobody else.
import asyncio
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import sleep

import httpx

# ANCHOR: listing
# At most three at once, two seconds for an attempt, and two attempts each.
LIMIT, ATTEMPTS = 3, 2


async def fetch_once(client: httpx.AsyncClient, path: str) -> str:
    async with asyncio.timeout(2):
        response = await client.get(path)
    response.raise_for_status()
    return response.json()["name"]


async def fetch_with_retry(client: httpx.AsyncClient, path: str) -> str:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return f"{await fetch_once(client, path)} (attempt {attempt})"
        except (TimeoutError, httpx.TransportError):
            outcome = "no answer"
        except httpx.HTTPStatusError as answer:
            outcome = f"{answer.response.status_code}"
            if answer.response.is_client_error:
                break  # asking again would not help
    return f"{outcome} (attempt {attempt})"


async def fetch_all(client: httpx.AsyncClient, paths: list[str]) -> list[str]:
    results = [""] * len(paths)
    jobs = enumerate(paths)  # all workers take from the same

    async def worker() -> None:
        for index, path in jobs:
            results[index] = await fetch_with_retry(client, path)

    async with asyncio.TaskGroup() as workers:
        for _ in range(LIMIT):
            workers.create_task(worker())
    return results
    # ANCHOR_END: listing


async def report(base_url: str) -> None:
    async with httpx.AsyncClient(base_url=base_url, trust_env=False) as client:
        paths = ["/ada", "/slow", "/flaky", "/nobody", "/grace", "/alan"]
        results = await fetch_all(client, paths)
        for path, result in zip(paths, results):
            print(f"{path}: {result}")


class Handler(BaseHTTPRequestHandler):
    flaky_answers = iter([503, 200])

    def do_GET(self) -> None:
        sleep(5 if self.path == "/slow" else 1)
        status = 404 if self.path == "/nobody" else 200
        if self.path == "/flaky":
            status = next(self.flaky_answers)
        body = json.dumps({"name": self.path[1:].capitalize()}).encode()
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

# ANCHOR: listing
# Many requests to a slow server, with a limit on how many at a time.
import asyncio
import sys

from aiohttp import ClientSession, TCPConnector


async def fetch(session: ClientSession, url: str) -> None:
    async with session.get(url) as response:
        assert await response.text() == "done"


async def fetch_all(session: ClientSession, url: str, count: int) -> None:
    await asyncio.gather(*(fetch(session, url) for _ in range(count)))


def client(limit: int) -> ClientSession:
    return ClientSession(connector=TCPConnector(limit=limit))


# ANCHOR_END: listing
async def main(count: int, limit: int, url: str) -> None:
    from gauge import gauge

    async with client(limit) as session:
        await fetch_all(session, url, limit)
        with gauge():
            await fetch_all(session, url, count)


run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(main(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))

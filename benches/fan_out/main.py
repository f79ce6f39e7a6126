# Many requests to a slow server, with a limit on how many at a time.
import asyncio
import sys

import aiohttp


async def fetch(session: aiohttp.ClientSession, url: str) -> None:
    async with session.get(url) as response:
        assert await response.text() == "done"


async def fetch_all(url: str, count: int, limit: int) -> None:
    connector = aiohttp.TCPConnector(limit=limit)
    async with aiohttp.ClientSession(connector=connector) as session:
        await asyncio.gather(*(fetch(session, url) for _ in range(count)))


def main(contender: str, count: int, limit: int, url: str) -> None:
    if contender == "uvloop":
        import uvloop

        uvloop.run(fetch_all(url, count, limit))
    else:
        asyncio.run(fetch_all(url, count, limit))


_, contender, count, limit, url = sys.argv
main(contender, int(count), int(limit), url)

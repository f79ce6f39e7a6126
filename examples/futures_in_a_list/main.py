# Calls to different async functions, put into one list, are awaited together.
import asyncio
from collections.abc import Coroutine


async def fetch() -> str:
    await asyncio.sleep(1)
    return "fetched"


async def read_cache() -> str:
    return "from the cache"


async def main() -> None:
    calls: list[Coroutine[object, None, str]] = [fetch(), read_cache()]
    for result in await asyncio.gather(*calls):
        print(result)


asyncio.run(main())

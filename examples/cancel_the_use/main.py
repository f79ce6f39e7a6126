# The time limit is inside the scope, so the scope still closes the resource.
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter


async def close(start: float) -> None:
    await asyncio.sleep(1)
    print(f"{perf_counter() - start:.0f} s: closed")


@asynccontextmanager
async def resource(limit: float, start: float) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(limit):  # cancels only the block
            yield
    finally:
        await close(start)


async def main() -> None:
    start = perf_counter()
    try:
        async with resource(1, start):
            await asyncio.sleep(2)
            print(f"{perf_counter() - start:.0f} s: used")
    except TimeoutError:
        print(f"{perf_counter() - start:.0f} s: main gave up")


asyncio.run(main())

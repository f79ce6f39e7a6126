# A timer around async work: it reports the time, however the work ends.
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter


@asynccontextmanager
async def timed(name: str) -> AsyncIterator[None]:
    start = perf_counter()
    print(f"{name} starts")
    try:
        yield  # here the block of the `async with` runs, and can raise
    finally:
        print(f"{name} took {perf_counter() - start:.0f} s")


async def main() -> None:
    async with timed("download"):
        await asyncio.sleep(1)
        data = "data"
    print(f"main has {data}")

    try:
        async with timed("upload"):
            await asyncio.sleep(2)
            raise OSError("no space left")
    except OSError as error:
        print(f"main has an error: {error}")

    try:
        async with asyncio.timeout(1), timed("backup"):
            await asyncio.sleep(3)
    except TimeoutError:
        print("main gives up")


asyncio.run(main())

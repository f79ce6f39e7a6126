# A careless timer: when the work fails, it reports no time.
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter


@asynccontextmanager
async def timed(name: str) -> AsyncIterator[None]:
    start = perf_counter()
    print(f"{name} starts")
    yield  # an error in the block is raised here
    print(f"{name} took {perf_counter() - start:.0f} s")


async def main() -> None:
    try:
        async with timed("upload"):
            await asyncio.sleep(2)
            raise OSError("no space left")
    except OSError as error:
        print(f"main has an error: {error}")


asyncio.run(main())

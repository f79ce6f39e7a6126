# All values of a stream in a list, which is ready when the stream has ended.
import asyncio
from collections.abc import AsyncGenerator
from time import perf_counter


async def count(to: int) -> AsyncGenerator[int, None]:
    for n in range(1, to + 1):
        await asyncio.sleep(1)
        yield n


async def main() -> None:
    start = perf_counter()
    numbers = [n async for n in count(3)]
    print(f"{perf_counter() - start:.0f} s: {numbers}")


asyncio.run(main())

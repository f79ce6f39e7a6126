# A pipeline: each value goes through all stages before the next is made.
import asyncio
from collections.abc import AsyncGenerator
from time import perf_counter


async def count(to: int) -> AsyncGenerator[int, None]:
    for n in range(1, to + 1):
        await asyncio.sleep(1)
        yield n


async def main() -> None:
    start = perf_counter()
    evens = (n async for n in count(4) if n % 2 == 0)
    squares = (n * n async for n in evens)
    async for square in squares:
        print(f"{perf_counter() - start:.0f} s: {square}")


asyncio.run(main())

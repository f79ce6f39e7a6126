# Values in chunks of two; the last chunk holds what is left.
import asyncio
from collections.abc import AsyncGenerator, AsyncIterable
from time import perf_counter


async def count(to: int) -> AsyncGenerator[int, None]:
    for n in range(1, to + 1):
        await asyncio.sleep(1)
        yield n


async def chunks(
    values: AsyncIterable[int], size: int
) -> AsyncGenerator[list[int], None]:
    chunk = []
    async for value in values:
        chunk.append(value)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


async def main() -> None:
    start = perf_counter()
    async for pair in chunks(count(3), 2):
        print(f"{perf_counter() - start:.0f} s: {pair}")


asyncio.run(main())

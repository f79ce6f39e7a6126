# Two consumers, one generator: it still makes one value at a time.
import asyncio
from collections.abc import AsyncGenerator
from time import perf_counter


async def count(to: int) -> AsyncGenerator[int, None]:
    for n in range(1, to + 1):
        await asyncio.sleep(1)
        yield n


async def ask(numbers: AsyncGenerator[int, None], start: float) -> None:
    try:
        n = await anext(numbers)
        print(f"{perf_counter() - start:.0f} s: {n}")
    except RuntimeError as error:
        print(f"{perf_counter() - start:.0f} s: {error}")


async def main() -> None:
    start = perf_counter()
    numbers = count(2)
    await asyncio.gather(ask(numbers, start), ask(numbers, start))


asyncio.run(main())

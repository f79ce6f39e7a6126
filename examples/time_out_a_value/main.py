# A time limit ends the wait for a value. What does the generator do next?
import asyncio
from collections.abc import AsyncGenerator
from time import perf_counter


async def count(to: int) -> AsyncGenerator[int, None]:
    for n in range(1, to + 1):
        await asyncio.sleep(2)
        yield n


async def in_time(numbers: AsyncGenerator[int, None]) -> bool:
    try:
        async with asyncio.timeout(1):
            await anext(numbers)
    except TimeoutError:
        return False
    return True


async def main() -> None:
    start = perf_counter()
    numbers = count(2)
    answer = await in_time(numbers)
    print(f"{perf_counter() - start:.0f} s: in time: {str(answer).lower()}")
    async for n in numbers:
        print(f"{perf_counter() - start:.0f} s: {n}")
    print(f"{perf_counter() - start:.0f} s: no more")


asyncio.run(main())

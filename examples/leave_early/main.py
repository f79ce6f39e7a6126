# The loop breaks at the second value. When does the generator clean up?
import asyncio
import itertools
from collections.abc import AsyncGenerator


async def count() -> AsyncGenerator[int, None]:
    try:
        for n in itertools.count(1):
            yield n
    finally:
        print("the generator cleans up")


async def take_two() -> None:
    numbers = count()
    async for n in numbers:
        if n == 2:
            break
    print("the function leaves the loop and waits")
    await asyncio.sleep(1)
    print("the function returns")


async def main() -> None:
    await take_two()
    print("main waits")
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())

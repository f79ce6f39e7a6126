# Without a loop: generator A is abandoned after one value, B is closed.
import asyncio
import itertools
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def count(name: str) -> AsyncGenerator[int, None]:
    try:
        for n in itertools.count(1):
            yield n
    finally:
        print(f"{name} cleans up")


async def abandon() -> None:
    numbers = count("A")
    print(f"A: {await anext(numbers)}")
    del numbers  # drops the last reference
    print("A is abandoned")


async def close() -> None:
    async with aclosing(count("B")) as numbers:
        print(f"B: {await anext(numbers)}")
    print("B is closed")


async def main() -> None:
    await abandon()
    await close()
    print("main waits")
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())

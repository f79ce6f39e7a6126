# A generator's body runs only when a value is asked for.
import asyncio
from collections.abc import AsyncGenerator
from time import perf_counter


def say(start: float, what: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {what}")


async def count(to: int, start: float) -> AsyncGenerator[int, None]:
    say(start, "the generator starts")
    for n in range(1, to + 1):
        await asyncio.sleep(1)
        say(start, f"the generator yields {n} to main")
        yield n
        say(start, "the generator goes on")
    say(start, "the generator ends")


async def main() -> None:
    start = perf_counter()
    numbers = count(2, start)
    say(start, "main asks the generator")
    async for n in numbers:
        say(start, f"main uses {n} for a second")
        await asyncio.sleep(1)
        say(start, "main asks the generator again")
    say(start, "main ends")


asyncio.run(main())

# The work is done in time: does its timer keep the program waiting?
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch() -> str:
    await asyncio.sleep(1)
    return "data"


async def run(start: float) -> None:
    async with asyncio.timeout(3):
        say(start, await fetch())


def main() -> None:
    start = perf_counter()
    asyncio.run(run(start))  # returns when the loop has ended
    say(start, "the program ends")


main()

# An operation needs three seconds and gets one: the work stops.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(start: float) -> str:
    say(start, "the fetch starts")
    await asyncio.sleep(3)
    say(start, "the fetch ends")
    return "data"


async def main() -> None:
    start = perf_counter()
    try:
        async with asyncio.timeout(1):
            say(start, await fetch(start))
    except TimeoutError:
        say(start, "the time is up")
    await asyncio.sleep(3)  # is anybody still at work?
    say(start, "main ends")


asyncio.run(main())

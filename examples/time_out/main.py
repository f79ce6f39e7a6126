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
            data = await fetch(start)
            say(start, f"main has {data}")
    except TimeoutError:
        say(start, "main gives up on the fetch")
    await asyncio.sleep(3)  # in case the fetch is still running
    say(start, "main ends")


asyncio.run(main())

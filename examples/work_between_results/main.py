# main works on one result: do the other fetches make progress meanwhile?
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, secs: int, start: float) -> str:
    await asyncio.sleep(secs)
    say(start, f"{name} is connected")
    await asyncio.sleep(secs * 2)
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    fetches = asyncio.as_completed([fetch("A", 0, start), fetch("B", 1, start)])
    first = await next(fetches)
    say(start, f"main works on {first}")
    await asyncio.sleep(2)
    say(start, "main has done that")
    second = await next(fetches)
    say(start, f"main works on {second}")


asyncio.run(main())

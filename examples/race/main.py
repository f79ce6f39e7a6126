# Three fetches race. The first to finish wins: what happens to the losers?
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, secs: int, start: float) -> str:
    try:
        await asyncio.sleep(secs)
        say(start, f"{name} ends")
        return f"data {name}"
    finally:
        say(start, f"{name} cleans up")


async def main() -> None:
    start = perf_counter()
    fetches = [
        asyncio.create_task(fetch("A", 1, start)),
        asyncio.create_task(fetch("B", 2, start)),
        asyncio.create_task(fetch("C", 3, start)),
    ]
    done, _pending = await asyncio.wait(
        fetches, return_when=asyncio.FIRST_COMPLETED
    )
    # `done` is a set and can hold several tasks: take the first in list order.
    first = next(task for task in fetches if task in done)
    say(start, f"main has {first.result()}")
    await asyncio.sleep(3)
    say(start, "main ends")


asyncio.run(main())

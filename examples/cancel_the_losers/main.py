# The race is over: stop the losers, and wait until they have stopped.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, secs: int, start: float) -> str:
    try:
        await asyncio.sleep(secs)
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
    try:
        done, _pending = await asyncio.wait(
            fetches, return_when=asyncio.FIRST_COMPLETED
        )
    finally:
        for task in fetches:
            task.cancel()  # only a request, ignored by a task that has ended
        await asyncio.wait(fetches)
    first = next(task for task in fetches if task in done)
    say(start, f"main has {first.result()}")


asyncio.run(main())

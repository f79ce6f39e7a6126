# A limit for the wait alone: the time is up, and the work goes on.
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
    task = asyncio.create_task(fetch(start))
    try:
        async with asyncio.timeout(1):
            # The timeout cancels only the shield, not the task.
            say(start, await asyncio.shield(task))
    except TimeoutError:
        say(start, "the time is up")
        say(start, await task)


asyncio.run(main())

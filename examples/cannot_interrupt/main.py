# Blocking code under a limit of one second: nobody can interrupt it.
import asyncio
import time
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def compute(then_wait: bool) -> str:
    time.sleep(2)  # blocks the thread
    if then_wait:
        await asyncio.sleep(1)
    return "data"


async def main() -> None:
    for then_wait in [False, True]:
        start = perf_counter()
        try:
            async with asyncio.timeout(1):
                say(start, await compute(then_wait))
        except TimeoutError:
            say(start, "the time is up")


asyncio.run(main())

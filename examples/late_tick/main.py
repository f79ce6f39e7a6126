# The thread is blocked, and a tick comes late. Is the next one late too?
import asyncio
import time
from time import perf_counter


async def tick_twice(start: float) -> None:
    for tick in (1, 2):
        await asyncio.sleep(start + tick * 2 - perf_counter())
        print(f"{perf_counter() - start:.0f} s: tick {tick}")


async def block() -> None:
    time.sleep(3)  # stands for a call that blocks


async def main() -> None:
    start = perf_counter()
    await asyncio.gather(tick_twice(start), block())


asyncio.run(main())

# main spends a second awaiting ready values: another task's timer is late.
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def cached() -> int:
    return 42


async def other(start: float) -> None:
    await asyncio.sleep(0.001)
    log(start, "the timer of the other task is over")


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(other(start))
    await asyncio.sleep(0)  # lets the other task run until it waits
    log(start, "main awaits again and again")
    while perf_counter() - start < 1:
        await cached()
    log(start, "main waits")
    await task


asyncio.run(main())

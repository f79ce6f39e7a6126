# Two tasks on one event loop: each runs until it waits, then the other may.
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, delay: int, start: float) -> str:
    log(start, f"{name} starts")
    await asyncio.sleep(delay)  # back to the event loop
    log(start, f"{name} ends")
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    task_a = asyncio.create_task(fetch("A", 2, start))
    task_b = asyncio.create_task(fetch("B", 1, start))
    a = await task_a  # B ends during this wait
    b = await task_b  # and this one is none
    log(start, f"{a}, {b}")


asyncio.run(main())

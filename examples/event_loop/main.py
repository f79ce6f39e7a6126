# Two tasks share one event loop: each runs until it waits.
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, delay: int, start: float) -> str:
    log(start, f"{name} starts")
    await asyncio.sleep(delay)  # gives the thread to the loop
    log(start, f"{name} ends")
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    log(start, "main spawns A")
    task_a = asyncio.create_task(fetch("A", 2, start))
    log(start, "main spawns B")
    task_b = asyncio.create_task(fetch("B", 1, start))
    log(start, "main awaits A and B")
    a, b = await asyncio.gather(task_a, task_b)
    log(start, f"main has {a}, {b}")


asyncio.run(main())

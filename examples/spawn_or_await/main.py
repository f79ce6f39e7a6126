# Awaited one by one, two fetches don't overlap; spawned first, they do.
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, secs: int, start: float) -> str:
    log(start, f"{name} starts")
    await asyncio.sleep(secs)
    log(start, f"{name} ends")
    return f"data {name}"


async def await_each() -> None:
    start = perf_counter()
    a = await fetch("A", 2, start)
    b = await fetch("B", 1, start)  # starts only when A has ended
    log(start, f"main has {a}, {b}")


async def spawn_both() -> None:
    start = perf_counter()
    task_a = asyncio.create_task(fetch("A", 2, start))
    task_b = asyncio.create_task(fetch("B", 1, start))
    a, b = await task_a, await task_b
    log(start, f"main has {a}, {b}")


async def main() -> None:
    await await_each()
    await spawn_both()


asyncio.run(main())

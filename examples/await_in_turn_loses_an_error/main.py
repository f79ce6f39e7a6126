# Task B fails while main awaits task A: when is B's error seen?
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, delay: int) -> str:
    await asyncio.sleep(delay)
    if name == "B":
        raise LookupError("B is out of order")
    return f"data {name}"


async def in_turn(start: float) -> None:
    task_a = asyncio.create_task(fetch("A", 2))
    task_b = asyncio.create_task(fetch("B", 1))
    log(start, await task_a)
    log(start, await task_b)


async def together() -> None:
    await asyncio.gather(fetch("A", 2), fetch("B", 1))


async def main() -> None:
    start = perf_counter()
    try:
        await in_turn(start)
    except LookupError as error:
        log(start, f"in turn: {error}")

    start = perf_counter()
    try:
        await together()
    except LookupError as error:
        log(start, f"together: {error}")


asyncio.run(main())

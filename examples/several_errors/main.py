# Two tasks of one group fail: neither error is lost.
import asyncio
from time import perf_counter


async def fail(name: str, seconds: int, start: float) -> None:
    try:
        await asyncio.sleep(seconds)
    finally:  # B gets here early: A's failure cancels it
        print(f"{perf_counter() - start:.0f} s: {name} fails")
        raise ValueError(f"{name} is broken")


async def run_group() -> None:
    start = perf_counter()
    async with asyncio.TaskGroup() as group:
        group.create_task(fail("A", 1, start))
        group.create_task(fail("B", 2, start))


async def main() -> None:
    try:
        await run_group()
    except* ValueError as group:
        print(f"errors: {', '.join(map(str, group.exceptions))}")


asyncio.run(main())

# Two tasks of a group fail together, and a third would fail a second later.
import asyncio
from collections.abc import Awaitable
from time import perf_counter


async def fail(name: str, wait: Awaitable[None]) -> None:
    await wait
    raise ValueError(f"{name} is broken")


async def run_group() -> None:
    outage = asyncio.create_task(asyncio.sleep(1))
    async with asyncio.TaskGroup() as group:
        group.create_task(fail("A", outage))
        group.create_task(fail("B", outage))
        group.create_task(fail("C", asyncio.sleep(2)))


async def main() -> None:
    start = perf_counter()
    try:
        await run_group()
    except* ValueError as group:
        errors = ", ".join(map(str, group.exceptions))
        print(f"{perf_counter() - start:.0f} s: {errors}")


asyncio.run(main())

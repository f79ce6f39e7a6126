# A group of tasks: main carries on only when the last of them has ended.
import asyncio
from time import perf_counter


async def work(name: str, seconds: int, start: float) -> None:
    await asyncio.sleep(seconds)
    print(f"{perf_counter() - start:.0f} s: {name} ends")


async def main() -> None:
    start = perf_counter()
    async with asyncio.TaskGroup() as group:
        group.create_task(work("A", 3, start))
        group.create_task(work("B", 1, start))
        group.create_task(work("C", 2, start))
    # By now, the block has waited for all three.
    total = perf_counter() - start
    print(f"{total:.0f} s: the group has ended")


asyncio.run(main())

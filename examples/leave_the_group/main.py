# The function that made the group returns early: what becomes of its task?
import asyncio
from time import perf_counter


async def work(start: float) -> None:
    await asyncio.sleep(2)
    print(f"{perf_counter() - start:.0f} s: A ends")


async def return_early(start: float) -> str:
    async with asyncio.TaskGroup() as group:
        group.create_task(work(start))
        await asyncio.sleep(1)
        print(f"{perf_counter() - start:.0f} s: return")
        # Leaving the block waits for the group first.
        return "enough"


async def main() -> None:
    start = perf_counter()
    result = await return_early(start)
    print(f"{perf_counter() - start:.0f} s: {result}")
    await asyncio.sleep(2)  # time for A, if it still runs
    print(f"{perf_counter() - start:.0f} s: main ends")


asyncio.run(main())

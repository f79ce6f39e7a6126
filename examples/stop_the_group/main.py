# The owner stops its group and then returns: by then, A has ended.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> None:
    try:
        await asyncio.sleep(2)
        say(start, "A ends")
    finally:
        say(start, "A cleans up")


async def return_early(start: float) -> str:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work(start))
        await asyncio.sleep(1)
        task.cancel()  # only asks: leaving the block waits until A has stopped
    say(start, "the owner reaches its return")
    return "the result"


async def main() -> None:
    start = perf_counter()
    result = await return_early(start)
    say(start, f"main has {result}")
    await asyncio.sleep(2)  # time for A, if it still runs
    say(start, "main ends")


asyncio.run(main())

# A task is asked to stop, and takes a second to clean up.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> None:
    try:
        await asyncio.sleep(3)
        say(start, "the task has done its work")
    finally:
        say(start, "the task cleans up")  # whether the work is done or not
        await asyncio.sleep(1)
        say(start, "the task has cleaned up")


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(work(start))
    await asyncio.sleep(1)
    say(start, "main asks the task to stop")
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()  # raises the task's error, if there is one
    say(start, "main ends")


asyncio.run(main())

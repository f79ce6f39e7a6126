# A task is cancelled but tries to carry on: can it?
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> str:
    try:
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        say(start, "the task goes on")
        await asyncio.sleep(2)  # the cancellation isn't raised again
    asked = str(asyncio.current_task().cancelling() > 0).lower()
    say(start, f"the task ends, asked to stop: {asked}")
    return "result"


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(work(start))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    if task.cancelled():
        say(start, "main learns that it was cancelled")
    else:
        say(start, f"main has the {task.result()}")


asyncio.run(main())

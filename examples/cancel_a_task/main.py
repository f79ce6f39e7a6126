# A task of three seconds is cancelled after one: it cleans up and ends.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> str:
    try:
        say(start, "the task starts")
        await asyncio.sleep(3)
        say(start, "the task ends")
        return "result"
    except asyncio.CancelledError:
        say(start, "the task cleans up")
        raise  # else the task would not count as cancelled


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(work(start))
    await asyncio.sleep(1)
    task.cancel()
    say(start, "main has cancelled the task")
    await asyncio.wait([task])  # raises nothing of the task's
    if task.cancelled():
        say(start, "it was cancelled")
    elif error := task.exception():
        say(start, f"it failed: {error}")
    else:
        say(start, task.result())


asyncio.run(main())

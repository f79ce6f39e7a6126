# A three-second task is cancelled after one second: it cleans up and ends.
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
    finally:
        say(start, "the task cleans up")  # at the end or on cancellation


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(work(start))
    await asyncio.sleep(1)
    say(start, "main cancels the task")
    task.cancel()
    await asyncio.wait([task])  # doesn't raise the task's error
    if task.cancelled():
        say(start, "main learns that it was cancelled")
    else:
        say(start, f"main has the {task.result()}")  # or raises its error


asyncio.run(main())

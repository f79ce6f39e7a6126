# A task hears that it is cancelled, and means to go on.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> str:
    try:
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        say(start, "the task hears of it")
        await asyncio.sleep(2)  # no raise: the request is forgotten
    say(start, "the task ends")
    return "result"


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(work(start))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    if task.cancelled():
        say(start, "cancelled: true")
    else:
        say(start, f"main has the {task.result()}")


asyncio.run(main())

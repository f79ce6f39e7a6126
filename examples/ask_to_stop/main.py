# A task is asked to stop, and takes a second to clean up.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> None:
    try:
        await asyncio.sleep(3)
        say(start, "the work is done")
    finally:
        say(start, "the clean-up starts")  # in both cases
        await asyncio.sleep(1)
        say(start, "the clean-up ends")


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(work(start))
    await asyncio.sleep(1)
    task.cancel()
    say(start, "main has asked")
    await asyncio.wait([task])
    say(start, "main ends")


asyncio.run(main())

# The main function ends while a task sleeps: what happens to the task?
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> None:
    try:
        await asyncio.sleep(2)
        log(start, "the task ends")
    except asyncio.CancelledError:
        log(start, "the task is cancelled")
        raise
    finally:
        log(start, "the task cleans up")


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(work(start))
    await asyncio.sleep(1)
    log(start, "main ends")


asyncio.run(main())

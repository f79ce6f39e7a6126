# A task is spawned: when does its first line run?
import asyncio
from time import perf_counter, sleep


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> None:
    log(start, "the task starts")


async def main() -> None:
    start = perf_counter()
    log(start, "main spawns the task")
    task = asyncio.create_task(work(start))
    sleep(1)  # keeps main busy: no await
    log(start, "main awaits the task")
    await task
    log(start, "main ends")


asyncio.run(main())

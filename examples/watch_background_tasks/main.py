# Every task in the background has an observer that reports how it ends.
import asyncio
from time import perf_counter

background: set[asyncio.Task[None]] = set()


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(name: str, seconds: int) -> None:
    await asyncio.sleep(seconds)
    match name:
        case "B":
            raise LookupError("no such user")
        case "C":
            raise AssertionError(f"an impossible state: {name}")


def report(start: float, task: asyncio.Task[None]) -> None:
    background.discard(task)
    if task.cancelled():  # exception() would raise
        log(start, "a task has failed: cancelled")
    elif error := task.exception():
        log(start, f"a task has failed: {error}")
    else:
        log(start, "a task has ended")


async def main() -> None:
    start = perf_counter()
    for name, seconds in [("A", 1), ("B", 2), ("C", 3)]:
        task = asyncio.create_task(work(name, seconds))
        background.add(task)
        task.add_done_callback(lambda task: report(start, task))
    log(start, "main goes on")
    await asyncio.gather(*background, return_exceptions=True)


asyncio.run(main())

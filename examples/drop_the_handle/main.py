# A task's handle is dropped, but the task runs to its end.
import asyncio
from time import perf_counter

background: set[asyncio.Task[None]] = set()


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float, done: asyncio.Event) -> None:
    await asyncio.sleep(1)
    log(start, "the task ends")
    done.set()


async def main() -> None:
    start = perf_counter()
    done = asyncio.Event()
    task = asyncio.create_task(work(start, done))
    background.add(task)  # the loop has only a weak reference
    task.add_done_callback(background.discard)
    del task
    log(start, "main has no handle")
    await done.wait()
    log(start, "main knows that the task is done")


asyncio.run(main())

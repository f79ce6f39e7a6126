# Two tasks that block: one after the other, unless each has its own thread.
import asyncio
from time import perf_counter, sleep


def work() -> None:
    sleep(1)  # blocks the thread it runs on


async def task() -> None:
    work()


async def on_one_thread() -> None:
    await asyncio.gather(task(), task())


async def on_two_threads() -> None:
    await asyncio.gather(asyncio.to_thread(work), asyncio.to_thread(work))


async def main() -> None:
    start = perf_counter()
    await on_one_thread()
    print(f"{perf_counter() - start:.0f} s: on one thread")

    start = perf_counter()
    await on_two_threads()
    print(f"{perf_counter() - start:.0f} s: on two threads")


asyncio.run(main())

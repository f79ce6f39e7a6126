# A wait and a calculation on one thread: they overlap if the wait goes first.
import asyncio
from time import perf_counter


async def wait() -> None:
    await asyncio.sleep(1)


async def work() -> None:
    start = perf_counter()
    while perf_counter() - start < 1:  # keeps the thread busy
        pass


async def main() -> None:
    start = perf_counter()
    await asyncio.gather(wait(), work())
    print(f"{perf_counter() - start:.0f} s: the wait first")

    start = perf_counter()
    await asyncio.gather(work(), wait())
    print(f"{perf_counter() - start:.0f} s: the work first")


asyncio.run(main())

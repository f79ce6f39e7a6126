# Two tasks read a counter, wait, and write it. A lock helps if it is held.
import asyncio
from time import perf_counter


class Counter:
    def __init__(self) -> None:
        self.count = 0
        self.lock = asyncio.Lock()


async def release(counter: Counter) -> None:
    read = counter.count  # no lock: other tasks run while this awaits
    await asyncio.sleep(1)
    counter.count = read + 1


async def hold(counter: Counter) -> None:
    async with counter.lock:
        read = counter.count
        await asyncio.sleep(1)
        counter.count = read + 1


async def count_released(start: float) -> None:
    counter = Counter()
    await asyncio.gather(release(counter), release(counter))
    print(f"{perf_counter() - start:.0f} s: released: {counter.count}")


async def count_held(start: float) -> None:
    counter = Counter()
    await asyncio.gather(hold(counter), hold(counter))
    print(f"{perf_counter() - start:.0f} s: held: {counter.count}")


async def main() -> None:
    await count_released(perf_counter())
    await count_held(perf_counter())


asyncio.run(main())

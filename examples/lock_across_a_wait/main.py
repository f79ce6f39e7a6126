# Two tasks read a counter, wait, and write it. A lock must be held throughout.
import asyncio


class Counter:
    def __init__(self) -> None:
        self.count = 0
        self.lock = asyncio.Lock()


async def release(counter: Counter) -> None:
    read = counter.count  # no lock: other tasks run during the wait
    print(f"a task reads {read}")
    await asyncio.sleep(1)
    print(f"a task writes {read + 1}")
    counter.count = read + 1


async def hold(counter: Counter) -> None:
    async with counter.lock:
        read = counter.count
        print(f"a task reads {read}")
        await asyncio.sleep(1)
        print(f"a task writes {read + 1}")
        counter.count = read + 1


async def main() -> None:
    counter = Counter()
    await asyncio.gather(release(counter), release(counter))
    print(f"released: {counter.count}")
    counter = Counter()
    await asyncio.gather(hold(counter), hold(counter))
    print(f"held: {counter.count}")


asyncio.run(main())

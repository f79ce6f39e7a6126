# At most two fetches at a time, and each result as soon as it arrives.
import asyncio
from collections.abc import AsyncGenerator, Coroutine, Iterator
from itertools import islice
from time import perf_counter

JOBS = [("A", 3), ("B", 1), ("C", 1)]


async def fetch(name: str, secs: int, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: {name} starts")
    await asyncio.sleep(secs)
    print(f"{perf_counter() - start:.0f} s: {name} ends")
    return f"data {name}"


async def buffer_unordered(
    fetches: Iterator[Coroutine[None, None, str]], limit: int
) -> AsyncGenerator[str, None]:
    running = set[asyncio.Task[str]]()
    try:
        while True:
            for coroutine in islice(fetches, limit - len(running)):
                running.add(asyncio.create_task(coroutine))
            if not running:
                return
            done, _ = await asyncio.wait(
                running, return_when=asyncio.FIRST_COMPLETED
            )
            running.remove(task := done.pop())
            yield task.result()
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def main() -> None:
    start = perf_counter()
    fetches = (fetch(name, secs, start) for name, secs in JOBS)
    results = [result async for result in buffer_unordered(fetches, 2)]
    print(f"{perf_counter() - start:.0f} s: main has {', '.join(results)}")


asyncio.run(main())

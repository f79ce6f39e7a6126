# At most two fetches at a time, and their results in the order of the jobs.
import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Coroutine, Iterable
from time import perf_counter

JOBS = [("A", 3), ("B", 1), ("C", 1)]


async def fetch(name: str, secs: int, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: {name} starts")
    await asyncio.sleep(secs)
    print(f"{perf_counter() - start:.0f} s: {name} ends")
    return f"data {name}"


async def buffered(
    fetches: Iterable[Coroutine[None, None, str]], limit: int
) -> AsyncGenerator[str, None]:
    started = deque[asyncio.Task[str]]()
    try:
        for coroutine in fetches:
            started.append(asyncio.create_task(coroutine))
            if len(started) == limit:
                yield await started.popleft()
        while started:
            yield await started.popleft()
    finally:
        for task in started:  # some are left if the consumer leaves early
            task.cancel()
        await asyncio.gather(*started, return_exceptions=True)


async def main() -> None:
    start = perf_counter()
    fetches = (fetch(name, secs, start) for name, secs in JOBS)
    results = [result async for result in buffered(fetches, 2)]
    print(f"{perf_counter() - start:.0f} s: main has {', '.join(results)}")


asyncio.run(main())

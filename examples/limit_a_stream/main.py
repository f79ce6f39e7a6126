# At most three jobs of a stream are under way; the others are not made yet.
import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterator
from time import perf_counter


async def square(number: int) -> int:
    await asyncio.sleep(1)  # stands for a slow answer
    return number * number


def jobs(start: float) -> Iterator[Coroutine]:
    for number in range(1, 8):
        if number == 7:
            print(f"{perf_counter() - start:.0f} s: the last job is made")
        yield square(number)


async def unordered(jobs: Iterator[Coroutine], limit: int) -> AsyncIterator:
    tasks: set[asyncio.Task] = set()
    ended: asyncio.Queue[asyncio.Task] = asyncio.Queue()
    try:
        while True:
            while len(tasks) < limit and (job := next(jobs, None)):
                tasks.add(task := asyncio.create_task(job))
                task.add_done_callback(ended.put_nowait)
            if not tasks:
                return
            tasks.remove(first := await ended.get())
            yield first.result()
    finally:  # a job has failed, or the loop has been left
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main() -> None:
    start = perf_counter()
    total = sum([number async for number in unordered(jobs(start), 3)])
    print(f"{perf_counter() - start:.0f} s: the sum is {total}")


asyncio.run(main())

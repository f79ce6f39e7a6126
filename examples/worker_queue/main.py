# Three workers share one queue of seven jobs: three tasks in all.
import asyncio
from time import perf_counter


async def square(number: int) -> int:
    await asyncio.sleep(1)  # stands for the work
    if number == 4:
        raise ValueError(f"no square of {number}")
    return number * number


async def worker(queue: asyncio.Queue[int | None]) -> int:
    total = 0
    while (number := await queue.get()) is not None:
        try:
            total += await square(number)
        except ValueError as error:
            print(error)  # the worker goes on
    return total


async def main() -> None:
    start = perf_counter()
    queue: asyncio.Queue[int | None] = asyncio.Queue(1)  # can hold one job
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(worker(queue)) for _ in range(3)]
        for number in range(1, 8):
            await queue.put(number)
        for _ in workers:
            await queue.put(None)  # no more jobs: one worker ends
    total = sum(task.result() for task in workers)
    print(f"{perf_counter() - start:.0f} s: the sum is {total}")


asyncio.run(main())

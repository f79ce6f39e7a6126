# Three workers share one queue of seven jobs: three tasks in all.
import asyncio
from time import perf_counter

at_work = most = 0


async def square(number: int) -> int:
    global at_work, most
    most = max(most, at_work := at_work + 1)
    await asyncio.sleep(1)  # stands for the work
    at_work -= 1
    return number * number


async def worker(queue: asyncio.Queue[int | None]) -> int:
    total = 0
    while (number := await queue.get()) is not None:
        total += await square(number)
    return total


async def main() -> None:
    start = perf_counter()
    queue: asyncio.Queue[int | None] = asyncio.Queue(1)  # one job may wait
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(worker(queue)) for _ in range(3)]
        for number in range(1, 8):
            await queue.put(number)
        for _ in workers:
            await queue.put(None)  # no more jobs: this worker may go home
    total = sum(task.result() for task in workers)
    print(f"{perf_counter() - start:.0f} s: the sum is {total}")
    print(f"most at work: {most}")


asyncio.run(main())

# The loop takes a permit before each spawn, so the fourth spawn has to wait.
import asyncio
from time import perf_counter

alive = most = 0


async def work(number: int) -> None:
    await asyncio.sleep(1)
    if number == 4:
        raise ValueError(f"job {number} has failed")


async def job(number: int) -> None:
    global alive, most
    most = max(most, alive := alive + 1)
    try:
        await work(number)
    except ValueError as error:
        print(error)  # the other jobs carry on
    alive -= 1


async def main() -> None:
    start = perf_counter()
    permits = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as tasks:
        for number in range(1, 8):
            await permits.acquire()
            task = tasks.create_task(job(number))
            task.add_done_callback(lambda _: permits.release())
    print(f"{perf_counter() - start:.0f} s: all are done")
    print(f"most alive: {most}")


asyncio.run(main())

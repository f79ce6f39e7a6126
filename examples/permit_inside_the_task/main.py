# Each task takes its own permit: three tasks work, but all seven exist.
import asyncio
from time import perf_counter


class Count:
    now = most = 0

    def up(self) -> None:
        self.now += 1
        self.most = max(self.most, self.now)

    def down(self) -> None:
        self.now -= 1


alive = Count()
at_work = Count()


async def job(permits: asyncio.Semaphore) -> None:
    alive.up()
    async with permits:
        at_work.up()
        await asyncio.sleep(1)  # stands for the work
        at_work.down()
    alive.down()


async def main() -> None:
    start = perf_counter()
    permits = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as tasks:
        for _ in range(7):
            tasks.create_task(job(permits))
    print(f"{perf_counter() - start:.0f} s: all are done")
    print(f"most alive: {alive.most}, most at work: {at_work.most}")


asyncio.run(main())

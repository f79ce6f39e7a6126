# A permit taken before the spawn: no more than three tasks exist.
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


async def job() -> None:
    alive.up()
    at_work.up()
    await asyncio.sleep(1)  # stands for the work
    at_work.down()
    alive.down()


async def main() -> None:
    start = perf_counter()
    permits = asyncio.Semaphore(3)
    async with asyncio.TaskGroup() as tasks:
        for _ in range(7):
            await permits.acquire()
            task = tasks.create_task(job())
            task.add_done_callback(lambda _: permits.release())
    print(f"{perf_counter() - start:.0f} s: all are done")
    print(f"most alive: {alive.most}, most at work: {at_work.most}")


asyncio.run(main())

# Two locks, two orders: each task holds what the other waits for.
import asyncio
from time import perf_counter


class Named(asyncio.Lock):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def transfer(
    name: str, begins: int, first: Named, second: Named, start: float
) -> None:
    await asyncio.sleep(begins)
    async with first:
        log(start, f"{name} locks {first.name}")
        await asyncio.sleep(2)
        log(start, f"{name} waits for a second lock")
        async with second:
            log(start, f"{name} locks {second.name}")


async def main() -> None:
    start = perf_counter()
    x, y = Named("X"), Named("Y")
    try:
        async with asyncio.timeout(4), asyncio.TaskGroup() as group:
            group.create_task(transfer("A", 0, x, y, start))
            group.create_task(transfer("B", 1, y, x, start))
    except TimeoutError:
        log(start, "main gives up")


asyncio.run(main())

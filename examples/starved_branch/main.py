# Two sources are always ready: does the second one ever get its turn?
import asyncio
from asyncio import FIRST_COMPLETED


async def ready() -> None:
    pass


async def work_first() -> int:
    for round in range(1, 1001):
        work, stop = (asyncio.create_task(ready()) for _ in range(2))
        done, _ = await asyncio.wait({work, stop}, return_when=FIRST_COMPLETED)
        if work in done:
            continue  # although both are in the set
        return round
    return 1000


async def stop_first() -> int:
    for round in range(1, 1001):
        work, stop = (asyncio.create_task(ready()) for _ in range(2))
        done, _ = await asyncio.wait({work, stop}, return_when=FIRST_COMPLETED)
        if stop in done:
            return round
    return 1000


async def main() -> None:
    print(f"work first: {await work_first()} rounds")
    print(f"stop first: {await stop_first()} rounds")


asyncio.run(main())

# A sleep after the work makes the rounds drift; fixed times don't.
import asyncio
from time import perf_counter


async def work(name: str, start: float) -> None:
    print(f"{perf_counter() - start:.0f} s: {name} works")
    await asyncio.sleep(1)  # stands for the work


async def sleeper(start: float) -> None:
    for _ in range(2):
        await work("the sleeper", start)
        await asyncio.sleep(2)


async def clock(start: float) -> None:
    for tick in range(3):
        # The time left until the tick, or none if the tick is overdue.
        await asyncio.sleep(start + tick * 2 - perf_counter())
        await work("the clock", start)


async def main() -> None:
    start = perf_counter()
    await asyncio.gather(sleeper(start), clock(start))


asyncio.run(main())

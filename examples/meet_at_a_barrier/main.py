# Three workers meet: none goes on before the last has arrived.
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def worker(
    name: str, seconds: int, barrier: asyncio.Barrier, start: float
) -> str:
    await asyncio.sleep(seconds)
    log(start, f"{name} arrives at the barrier")
    await barrier.wait()
    return f"{name} at {perf_counter() - start:.0f} s"


async def main() -> None:
    start = perf_counter()
    barrier = asyncio.Barrier(3)
    a, b, c = await asyncio.gather(
        worker("A", 0, barrier, start),
        worker("B", 1, barrier, start),
        worker("C", 2, barrier, start),
    )
    for goes_on in (a, b, c):
        log(start, f"main sees {goes_on}")


asyncio.run(main())

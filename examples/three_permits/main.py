# Five jobs and three permits: a job starts when another gives its permit back.
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def job(
    permits: asyncio.Semaphore, name: str, secs: int, start: float
) -> None:
    async with permits:
        log(start, f"{name} starts")
        await asyncio.sleep(secs)
        log(start, f"{name} ends")


async def main() -> None:
    start = perf_counter()
    permits = asyncio.Semaphore(3)
    await asyncio.gather(
        job(permits, "A", 3, start),
        job(permits, "B", 1, start),
        job(permits, "C", 2, start),
        job(permits, "D", 3, start),
        job(permits, "E", 3, start),
    )


asyncio.run(main())

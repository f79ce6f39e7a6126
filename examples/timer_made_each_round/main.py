# A limit of three seconds: does it hold for each round, or for the whole loop?
import asyncio


async def send_jobs(jobs: asyncio.Queue[int | None]) -> None:
    for job in [1, 2, 3]:
        await jobs.put(job)
        await asyncio.sleep(2 if job < 3 else 0)
    await jobs.put(None)  # there are no more jobs


async def limit_each_round(jobs: asyncio.Queue[int | None]) -> int:
    count = 0
    try:
        while await asyncio.wait_for(jobs.get(), 3) is not None:
            count += 1
    except TimeoutError:
        pass
    return count


async def limit_the_loop(jobs: asyncio.Queue[int | None]) -> int:
    count = 0
    try:
        async with asyncio.timeout(3):
            while await jobs.get() is not None:
                count += 1
    except TimeoutError:
        pass
    return count


async def main() -> None:
    jobs_a: asyncio.Queue[int | None] = asyncio.Queue()
    jobs_b: asyncio.Queue[int | None] = asyncio.Queue()
    rounds = limit_each_round(jobs_a)
    whole = limit_the_loop(jobs_b)
    a, b, *_ = await asyncio.gather(
        rounds, whole, send_jobs(jobs_a), send_jobs(jobs_b)
    )
    print(f"a timer for each round: {a} jobs")
    print(f"a timer for the loop: {b} jobs")


asyncio.run(main())

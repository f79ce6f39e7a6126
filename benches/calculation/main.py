# ANCHOR: listing
# The same calculation in turn, as tasks, and in threads or processes.
import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor

# Enough steps for about 50 ms.
STEPS = 500_000


def calculate(job: int) -> int:
    value = job
    for _ in range(STEPS):
        value = value * 1_664_525 + 1_013_904_223 & 0xFFFFFFFF
        value ^= value >> 16
    return value


async def calculate_in_task(job: int) -> int:
    return calculate(job)


async def in_turn(jobs: int) -> list[int]:
    return [calculate(job) for job in range(jobs)]


async def in_tasks(jobs: int) -> list[int]:
    return await asyncio.gather(*map(calculate_in_task, range(jobs)))


async def in_threads(jobs: int) -> list[int]:
    calls = (asyncio.to_thread(calculate, job) for job in range(jobs))
    return await asyncio.gather(*calls)


async def in_processes(jobs: int) -> list[int]:
    run = asyncio.get_running_loop().run_in_executor
    with ProcessPoolExecutor() as pool:
        calls = (run(pool, calculate, job) for job in range(jobs))
        return await asyncio.gather(*calls)


# ANCHOR_END: listing
async def main(jobs: int, mode: str) -> None:
    from gauge import gauge

    with gauge():
        values = await globals()[f"in_{mode}"](jobs)
    print("sum", sum(values))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[2]), sys.argv[3]))

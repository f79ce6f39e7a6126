# Calculations run on a separate pool, so the loop's thread stays free.
import asyncio
from concurrent.futures import Executor, ProcessPoolExecutor
from time import perf_counter


def is_prime(n: int) -> bool:
    return all(n % divisor != 0 for divisor in range(2, n))


def count_primes(limit: int) -> int:
    start = perf_counter()
    while True:
        count = sum(is_prime(n) for n in range(2, limit))
        if perf_counter() - start >= 2:
            return count  # has run long enough


async def on_the_pool(limit: int, pool: Executor) -> int:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, count_primes, limit)


async def answer(start: float) -> None:
    await asyncio.sleep(1)
    print(f"{perf_counter() - start:.0f} s: the loop answers")


async def main(pool: Executor) -> None:
    start = perf_counter()
    a, b, _ = await asyncio.gather(
        on_the_pool(1000, pool), on_the_pool(2000, pool), answer(start)
    )
    print(f"{perf_counter() - start:.0f} s: main has {a} and {b}")


if __name__ == "__main__":  # a new process might import this file
    with ProcessPoolExecutor(2) as processes:  # closed last: closing it blocks
        asyncio.run(main(processes))

# Calculations on a pool of their own: the loop's thread stays free.
import asyncio
import os
from concurrent.futures import Executor, ProcessPoolExecutor


def is_prime(n: int) -> bool:
    return all(n % divisor != 0 for divisor in range(2, n))


def count_primes(limit: int, home: int) -> tuple[int, bool]:
    count = sum(is_prime(n) for n in range(2, limit))
    return count, os.getpid() != home


async def on_the_pool(limit: int, pool: Executor) -> tuple[int, bool]:
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(pool, count_primes, limit, os.getpid())


async def answer() -> None:
    print("the loop answers")


async def main() -> None:
    with ProcessPoolExecutor() as pool:
        *results, _ = await asyncio.gather(
            on_the_pool(1000, pool), on_the_pool(2000, pool), answer()
        )
    for count, elsewhere in results:
        print(f"{count} primes, counted elsewhere: {str(elsewhere).lower()}")


if __name__ == "__main__":  # a new process may import this file
    asyncio.run(main())

# Two calculations "together": there is no wait, so nothing overlaps.
import asyncio


def is_prime(n: int) -> bool:
    return all(n % divisor != 0 for divisor in range(2, n))


async def count_primes(name: str, limit: int) -> int:
    print(f"{name} starts")
    count = sum(is_prime(n) for n in range(2, limit))
    print(f"{name} ends")
    return count


async def main() -> None:
    a, b = await asyncio.gather(
        count_primes("A", 5000),
        count_primes("B", 1000),
    )
    print(f"A counts {a} primes, B counts {b}")


asyncio.run(main())

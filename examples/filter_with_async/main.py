# A list is filtered by a function that must wait: to be even takes a second.
import asyncio
from collections.abc import Sequence
from time import perf_counter


async def is_even(n: int) -> bool:
    await asyncio.sleep(1)
    return n % 2 == 0


async def one_by_one(numbers: Sequence[int]) -> list[int]:
    return [n for n in numbers if await is_even(n)]


async def together(numbers: Sequence[int]) -> list[int]:
    answers = await asyncio.gather(*map(is_even, numbers))
    return [n for n, even in zip(numbers, answers) if even]


async def main() -> None:
    start = perf_counter()
    numbers = [1, 2, 3]
    kept = list(filter(is_even, numbers))  # each coroutine counts as true
    print(f"filter itself: kept {kept}")
    kept = await one_by_one(numbers)
    print(f"{perf_counter() - start:.0f} s: one by one, kept {kept}")
    kept = await together(numbers)
    print(f"{perf_counter() - start:.0f} s: together, kept {kept}")


asyncio.run(main())

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
    numbers = [1, 2, 3]
    kept = list(filter(is_even, numbers))  # each coroutine counts as true
    print(f"filter itself: kept {kept}")
    start = perf_counter()
    kept = await one_by_one(numbers)
    print(f"one by one: kept {kept} after {perf_counter() - start:.0f} s")
    start = perf_counter()
    kept = await together(numbers)
    print(f"together: kept {kept} after {perf_counter() - start:.0f} s")


asyncio.run(main())

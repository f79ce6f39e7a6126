# A list is filtered by a function that must wait before it can answer.
import asyncio
from collections.abc import Sequence


class Checker:
    open = most = 0

    async def is_even(self, n: int) -> bool:
        self.open += 1
        self.most = max(self.most, self.open)
        await asyncio.sleep(0)  # other calls can begin here
        self.open -= 1
        return n % 2 == 0


async def one_by_one(numbers: Sequence[int], checker: Checker) -> list[int]:
    return [n for n in numbers if await checker.is_even(n)]


async def together(numbers: Sequence[int], checker: Checker) -> list[int]:
    answers = await asyncio.gather(*map(checker.is_even, numbers))
    return [n for n, even in zip(numbers, answers) if even]


async def main() -> None:
    numbers, checker = [1, 2, 3], Checker()
    kept = list(filter(checker.is_even, numbers))  # a coroutine counts as true
    print(f"filter itself: kept {kept}, open calls: {checker.most}")
    checker = Checker()
    kept = await one_by_one(numbers, checker)
    print(f"one by one: kept {kept}, open calls: {checker.most}")
    checker = Checker()
    kept = await together(numbers, checker)
    print(f"together: kept {kept}, open calls: {checker.most}")


asyncio.run(main())

# A stream made by hand: a state, and what to do when the next value is wanted.
import asyncio
from time import perf_counter
from typing import Self


class Countdown:
    def __init__(self, start_from: int) -> None:
        self.left = start_from

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> int:
        if self.left == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        value = self.left
        self.left -= 1
        return value


async def main() -> None:
    start = perf_counter()
    async for n in Countdown(3):
        print(f"{perf_counter() - start:.0f} s: {n}")


asyncio.run(main())

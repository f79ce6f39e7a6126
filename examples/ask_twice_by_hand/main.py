# Two consumers ask a stream made by hand for its last value.
import asyncio
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


async def ask(numbers: Countdown) -> None:
    try:
        print(await anext(numbers))
    except StopAsyncIteration:
        print("no more")


async def main() -> None:
    numbers = Countdown(1)
    await asyncio.gather(ask(numbers), ask(numbers))


asyncio.run(main())

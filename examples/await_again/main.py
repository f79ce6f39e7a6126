# Two objects are awaited again after they have finished: what happens?
import asyncio
from collections.abc import Awaitable, Generator


class Countdown:
    def __init__(self, left: int) -> None:
        self.left = left

    def __await__(self) -> Generator[None, None, int]:
        while self.left > 0:
            self.left -= 1
            yield  # asks to be resumed in the loop's next cycle
        return 42


async def work() -> int:
    return 42


async def await_again(name: str, awaitable: Awaitable[int]) -> None:
    print(f"{name} gives {await awaitable}")
    try:
        print(f"{name} gives {await awaitable} again")
    except RuntimeError as error:
        print(f"{name}: {error}")


async def main() -> None:
    await await_again("Countdown", Countdown(2))
    await await_again("work", work())


asyncio.run(main())

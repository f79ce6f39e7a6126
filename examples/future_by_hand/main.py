# A countdown, written by hand, can be awaited. It is ready at zero.
import asyncio
from collections.abc import Generator


class Countdown:
    def __init__(self, left: int) -> None:
        self.left = left

    def __await__(self) -> Generator[None, None, str]:
        while self.left > 0:
            print(f"countdown is at {self.left}")
            self.left -= 1
            yield  # asks to be resumed in the loop's next cycle
        print("countdown gives main its result")
        return "liftoff"


async def main() -> None:
    print("main awaits countdown")
    result = await Countdown(2)
    print(f"main has {result}")


asyncio.run(main())

# An async function, and the same function as a state machine written by hand.
import asyncio
from collections.abc import Iterator


async def greet(name: str) -> str:
    await asyncio.sleep(1)
    return f"Hello, {name}!"


class Greet(Iterator[asyncio.Future[None]]):
    def __init__(self, name: str) -> None:
        self.name = name
        self.state = "start"

    def __await__(self) -> "Greet":
        return self

    def __next__(self) -> asyncio.Future[None]:
        if self.state == "start":
            self.sleep = asyncio.sleep(1).__await__()
            self.state = "waiting"
        elif self.state == "ended":
            raise RuntimeError("resumed after the end")
        try:
            return next(self.sleep)  # not ready: gives the loop a future
        except StopIteration:
            self.state = "ended"
            raise StopIteration(f"Hello, {self.name}!") from None


async def main() -> None:
    print(f"async function: {await greet('Alice')}")
    print(f"by hand: {await Greet('Alice')}")


asyncio.run(main())

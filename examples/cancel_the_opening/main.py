# The caller gives up while a resource is being opened: is it closed?
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


class Connection:
    def __init__(self, start: float) -> None:
        self.start = start

    async def __aenter__(self) -> None:
        say(self.start, "connected")
        await asyncio.sleep(2)  # logs in

    async def __aexit__(self, *error: object) -> None:
        say(self.start, "closed")


async def use_connection(start: float) -> None:
    async with Connection(start):
        say(start, "used")


async def main() -> None:
    start = perf_counter()
    try:
        async with asyncio.timeout(1):
            await use_connection(start)
    except TimeoutError:
        say(start, "main gives up")


asyncio.run(main())

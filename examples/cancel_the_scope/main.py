# The caller gives up while a resource is in use: which clean-up runs?
import asyncio
from time import perf_counter


class Resource:
    def __init__(self, start: float) -> None:
        self.start = start

    async def __aenter__(self) -> None:
        pass

    async def __aexit__(self, *error: object) -> None:
        await asyncio.sleep(1)  # a cancelled task can still await
        print(f"{perf_counter() - self.start:.0f} s: closed")


async def use_resource(start: float) -> None:
    async with Resource(start):
        await asyncio.sleep(2)
        print(f"{perf_counter() - start:.0f} s: used")


async def main() -> None:
    start = perf_counter()
    try:
        async with asyncio.timeout(1):
            await use_resource(start)
    except TimeoutError:
        print(f"{perf_counter() - start:.0f} s: main gave up")


asyncio.run(main())

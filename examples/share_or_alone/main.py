# Readers share a lock; a writer has it alone and isn't overtaken by readers.
import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager


class RwLock:
    def __init__(self) -> None:
        self.queue = asyncio.Lock()  # first in, first out
        self.readers: set[asyncio.Event] = set()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[None]:
        async with self.queue:  # held briefly, so the next reader can follow
            self.readers.add(ended := asyncio.Event())
        try:
            yield
        finally:
            self.readers.remove(ended)
            ended.set()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[None]:
        async with self.queue:  # held to the end, so later ones wait
            for ended in list(self.readers):
                await ended.wait()
            yield


async def work(name: str, access: AbstractAsyncContextManager[None]) -> None:
    async with access:
        print(f"{name} begins")
        await asyncio.sleep(0)  # others get their turn
        print(f"{name} ends")


async def main() -> None:
    lock = RwLock()
    a, b, c = (work(name, lock.read()) for name in "ABC")
    writer = work("the writer", lock.write())
    await asyncio.gather(a, b, writer, c)  # starts them in this order


asyncio.run(main())

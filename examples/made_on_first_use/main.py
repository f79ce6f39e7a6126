# A connection is made on first use. Two calls ask for it at the same time.
import asyncio


class Pool:
    def __init__(self) -> None:
        self.made = 0
        self.stored: int | None = None
        self.task: asyncio.Task[int] | None = None

    # Connects, and counts how often.
    async def connect(self) -> int:
        await asyncio.sleep(1)
        self.made += 1
        return self.made

    async def check_first(self) -> int:
        if self.stored is None:
            self.stored = await self.connect()  # the other call asks meanwhile
        return self.stored

    async def make_once(self) -> int:
        if self.task is None:  # nothing is awaited before the next line
            self.task = asyncio.create_task(self.connect())
        return await asyncio.shield(self.task)


async def main() -> None:
    pool = Pool()
    await asyncio.gather(pool.check_first(), pool.check_first())
    print(f"checked first: {pool.made} connections made")
    pool = Pool()
    await asyncio.gather(pool.make_once(), pool.make_once())
    print(f"made once: {pool.made} connection made")


asyncio.run(main())

# Three calls need the same value: how often is it loaded?
import asyncio


class Cache:
    def __init__(self, loads: int) -> None:
        self.loads = loads
        self.value: str | None = None
        self.lock = asyncio.Lock()

    async def load(self) -> str:
        self.loads += 1
        first = self.loads == 1
        await asyncio.sleep(1)
        if first:
            raise OSError("no connection")  # only the first load fails
        return "settings"

    async def look_then_load(self) -> str:
        if self.value is None:
            self.value = await self.load()  # meanwhile it is still None
        return self.value

    async def load_once(self) -> str:
        async with self.lock:  # the next caller looks once this one is done
            return await self.look_then_load()


async def main() -> None:
    cache = Cache(1)
    await asyncio.gather(*(cache.look_then_load() for _ in range(3)))
    print(f"look, then load: loaded {cache.loads - 1} times")

    cache = Cache(0)
    results = await asyncio.gather(
        *(cache.load_once() for _ in range(3)), return_exceptions=True
    )
    print(f"load once: {', '.join(map(str, results))}")
    print(f"again: {await cache.load_once()}, loaded {cache.loads} times")


asyncio.run(main())

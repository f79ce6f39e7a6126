# A walk with limited permits deadlocks if parents keep theirs.
import asyncio
from asyncio import Semaphore

TREE = [[1, 2], [3], [4], [], []]


async def read(folder: int) -> list[int]:
    await asyncio.sleep(0)  # stands for a wait
    return TREE[folder]


async def held(folder: int, permits: Semaphore) -> int:
    async with permits:
        inner = await read(folder)
        walks = [held(f, permits) for f in inner]
        return 1 + sum(await asyncio.gather(*walks))


async def given_back(folder: int, permits: Semaphore) -> int:
    async with permits:
        inner = await read(folder)
    # The children need the permit.
    walks = [given_back(f, permits) for f in inner]
    return 1 + sum(await asyncio.gather(*walks))


async def main() -> None:
    permits = Semaphore(2)
    try:
        async with asyncio.timeout(1):
            print(f"held: {await held(0, permits)} folders")
    except TimeoutError:
        print("held: no result after 1 s")
    print(f"given back: {await given_back(0, permits)} folders")


asyncio.run(main())

# Three waits that would never end, each revealed by a time limit.
import asyncio
from collections.abc import Coroutine


async def lock_twice() -> None:
    lock = asyncio.Lock()
    async with lock, lock:  # the second `lock` waits for the block to end
        pass


async def nested_permits() -> None:
    limit = asyncio.Semaphore(2)

    async def job() -> None:
        async with limit:  # two jobs take both permits
            await asyncio.sleep(0)  # so that both jobs have a permit
            async with limit:  # each waits for the other's permit
                pass

    await asyncio.gather(job(), job())


async def fill_your_own_channel() -> None:
    channel: asyncio.Queue[int] = asyncio.Queue(1)
    for message in range(1, 3):
        await channel.put(message)  # 2 waits for the receiver below
    await channel.get()


async def report(name: str, wait: Coroutine[None, None, None]) -> None:
    try:
        await asyncio.wait_for(wait, timeout=1)
        print(f"{name}: done")
    except TimeoutError:
        print(f"{name}: still waits after 1 s")


async def main() -> None:
    await report("a lock, twice", lock_twice())
    await report("nested permits", nested_permits())
    await report("its own channel", fill_your_own_channel())


asyncio.run(main())

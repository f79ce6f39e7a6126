# The three tasks of the executor by hand, on the language's usual runtime.
import asyncio
from time import monotonic


async def work(name: str, secs: int, start: float) -> None:
    await asyncio.sleep(secs)
    print(f"{monotonic() - start:.0f} s: {name} ends")


async def main() -> None:
    start = monotonic()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work("A", 2, start))
        tasks.create_task(work("B", 1, start))
        tasks.create_task(work("C", 0, start))


asyncio.run(main())

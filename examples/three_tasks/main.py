# Three tasks wait at the same time, on the language's usual runtime.
import asyncio
from time import monotonic


async def work(name: str, secs: int) -> None:
    await asyncio.sleep(secs)
    print(f"{name} ends")


async def main() -> None:
    start = monotonic()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work("A", 2))
        tasks.create_task(work("B", 1))
        tasks.create_task(work("C", 0))
    print(f"less than 3 s: {str(monotonic() - start < 3).lower()}")


asyncio.run(main())

# Use the first result alone, then the others when all have arrived.
import asyncio
from asyncio import FIRST_COMPLETED
from time import perf_counter


async def fetch(name: str, secs: int) -> str:
    await asyncio.sleep(secs)
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    fetches = [("A", 3), ("B", 1), ("C", 2)]
    tasks = [asyncio.create_task(fetch(*wanted)) for wanted in fetches]
    done, _pending = await asyncio.wait(tasks, return_when=FIRST_COMPLETED)
    # `done` is a set and can hold several tasks: take the first in list order.
    first = next(task for task in tasks if task in done)
    print(f"{perf_counter() - start:.0f} s: first: {first.result()}")
    pending = [task for task in tasks if task is not first]
    rest = ", ".join(await asyncio.gather(*pending))
    print(f"{perf_counter() - start:.0f} s: the rest: {rest}")


asyncio.run(main())

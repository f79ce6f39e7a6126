# Three fetches race twice: does the second race wait for another fetch?
import asyncio
from asyncio import FIRST_COMPLETED
from time import perf_counter


async def fetch(name: str, secs: int) -> str:
    await asyncio.sleep(secs)
    return f"data {name}"


async def race_twice(start: float) -> None:
    fetches = [("A", 3), ("B", 1), ("C", 2)]
    tasks = [asyncio.create_task(fetch(*wanted)) for wanted in fetches]
    for _ in range(2):
        done, _pending = await asyncio.wait(tasks, return_when=FIRST_COMPLETED)
        winner = next(task for task in tasks if task in done)
        print(f"{perf_counter() - start:.0f} s: {winner.result()}")


async def main() -> None:
    start = perf_counter()
    await race_twice(start)


asyncio.run(main())

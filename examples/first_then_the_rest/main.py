# The first result at once, then the others when they are all there.
import asyncio
from time import perf_counter


async def fetch(name: str, secs: int) -> str:
    await asyncio.sleep(secs)
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    fetches = [("A", 3), ("B", 1), ("C", 2)]
    tasks = [asyncio.create_task(fetch(*wanted)) for wanted in fetches]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    first = done.pop().result()
    print(f"{perf_counter() - start:.0f} s: first: {first}")
    await asyncio.wait(pending)
    # `pending` is a set, in no order: the list of tasks has the order.
    rest = ", ".join(task.result() for task in tasks if task in pending)
    print(f"{perf_counter() - start:.0f} s: the rest: {rest}")


asyncio.run(main())

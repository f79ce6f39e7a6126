# A value must stay on its thread: drop it before a wait, or let the task stay.
import asyncio
from dataclasses import dataclass


@dataclass
class Total:
    value: int = 0


async def measure() -> int:
    word = "moon"
    length = len(word)
    await asyncio.sleep(1)  # `word` is still held: nothing rejects that
    return length


async def count(name: str, secs: int, total: Total) -> None:
    await asyncio.sleep(secs)
    total.value += 1
    print(f"{name} counts {total.value}")


async def count_together() -> int:
    total = Total()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(count("A", 1, total))
        tasks.create_task(count("B", 2, total))
    return total.value


async def main() -> None:
    length = await asyncio.create_task(measure())
    print(f"main has the length {length}")
    total = await count_together()
    print(f"main has the total {total}")


asyncio.run(main())

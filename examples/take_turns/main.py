# Two tasks that give way after each step: none takes two steps in a row.
import asyncio


async def count() -> None:
    for step in range(1, 4):
        print(f"step {step}")
        await asyncio.sleep(0)  # ready to go on, but the others come first


async def main() -> None:
    first = asyncio.create_task(count())
    second = asyncio.create_task(count())
    await first
    await second


asyncio.run(main())

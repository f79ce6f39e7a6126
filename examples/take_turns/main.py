# Two tasks that give way after each step: here none takes two in a row.
import asyncio


async def count() -> None:
    for step in range(1, 4):
        print(f"step {step}")
        await asyncio.sleep(0)  # ready to go on, but gives way


async def main() -> None:
    first = asyncio.create_task(count())
    second = asyncio.create_task(count())
    await first
    await second


asyncio.run(main())

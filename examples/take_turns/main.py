# Two tasks yield after each step, so they advance step by step.
import asyncio


async def count() -> None:
    for step in range(1, 4):
        print(f"step {step}")
        await asyncio.sleep(0)  # could continue, but yields


async def main() -> None:
    first = asyncio.create_task(count())
    second = asyncio.create_task(count())
    await first
    await second


asyncio.run(main())

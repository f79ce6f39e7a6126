# An await has nothing to wait for: does another task get its turn?
import asyncio


async def cached() -> int:
    return 42  # no await in here: this coroutine never waits


async def other() -> None:
    print("the other task runs")


async def main() -> None:
    task = asyncio.create_task(other())
    print("main awaits a value that is ready")
    print(f"main has {await cached()}")
    print("main yields")
    await asyncio.sleep(0)
    print("main goes on")
    await task


asyncio.run(main())

# A task is cancelled while it runs: does it stop, and where?
import asyncio


async def ready() -> None:  # awaiting it doesn't suspend the task
    pass


async def work(name: str, waits: bool) -> int:
    asyncio.current_task().cancel()
    await ready()
    print(f"{name} goes on")
    if waits:
        await asyncio.sleep(1)
        print(f"{name} has waited")
    return 42


async def main() -> None:
    for name, waits in [("A", True), ("B", False)]:
        task = asyncio.create_task(work(name, waits))
        await asyncio.wait([task])
        if task.cancelled():
            print(f"{name} was cancelled")
        else:
            print(f"{name} has returned {task.result()}")


asyncio.run(main())

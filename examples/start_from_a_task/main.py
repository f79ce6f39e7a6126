# A task hands work to another thread and blocks: does the work start?
import asyncio
import threading


def child(started: threading.Event) -> None:
    print("the child starts")
    started.set()


async def parent() -> None:
    print("the parent spawns the child")
    started = threading.Event()
    loop = asyncio.get_running_loop()
    task = loop.run_in_executor(None, child, started)
    started.wait(timeout=3)  # blocks the thread of the event loop
    print("the parent awaits the child")
    await task


async def main() -> None:
    await asyncio.create_task(parent())


asyncio.run(main())

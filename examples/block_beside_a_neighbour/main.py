# A task blocks its thread until its neighbour runs: does the neighbour run?
import asyncio
import threading


async def neighbour(ran: threading.Event) -> None:
    await asyncio.sleep(0)  # without this, an eager task would run too early
    ran.set()


async def task() -> None:
    before = threading.get_ident()
    ran = threading.Event()
    other = asyncio.create_task(neighbour(ran))
    has_run = ran.wait(2)  # asyncio has no way to move the other tasks
    same = threading.get_ident() == before
    print(f"while the task blocks, the neighbour runs: {has_run}".lower())
    print(f"the task is on the same thread: {same}".lower())
    await other


asyncio.run(task())

# Two tasks that hang: what can the program say about where they wait?
import asyncio


async def take(lock: asyncio.Lock) -> None:
    async with lock:
        pass


async def job(lock: asyncio.Lock) -> None:
    await take(lock)


def where(task: asyncio.Task[None]) -> str:
    """The functions that the task is in, the outermost first."""
    names, coroutine = [], task.get_coro()
    while coroutine is not None and hasattr(coroutine, "cr_code"):
        names.append(coroutine.cr_code.co_name)
        coroutine = coroutine.cr_await
    return " > ".join(names)


async def main() -> None:
    lock = asyncio.Lock()
    await lock.acquire()  # it is never released
    tasks = [asyncio.create_task(job(lock), name=name) for name in "AB"]
    done, pending = await asyncio.wait(tasks, timeout=1)
    print(f"after 1 s: {len(done)} done, {len(pending)} wait")
    for task in tasks:
        frames = len(task.get_stack())
        print(f"task {task.get_name()}: {where(task)}, {frames} frame")


asyncio.run(main())

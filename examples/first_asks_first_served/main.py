# Three tasks wait for one lock: who gets it first?
import asyncio


async def work(name: str, lock: asyncio.Lock, wait: asyncio.Task[bool]) -> None:
    await wait
    try:
        print(f"{name} has the lock")
    finally:
        lock.release()


async def main() -> None:
    lock = asyncio.Lock()
    print("main takes the lock")
    await lock.acquire()
    waits = []
    for name in ["A", "B", "C"]:
        print(f"main asks for {name}")
        wait = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)  # it is in the queue now
        waits.append((name, wait))
    async with asyncio.TaskGroup() as group:
        for name, wait in reversed(waits):
            print(f"main starts {name}")
            group.create_task(work(name, lock, wait))
        print("main gives the lock back")
        lock.release()


asyncio.run(main())

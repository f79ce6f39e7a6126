# Somebody else holds the lock: waiting again means waiting at the end.
import asyncio


async def contend(name: str) -> None:
    lock = asyncio.Lock()
    await lock.acquire()

    async def impatient() -> None:
        print(f"{name} asks")
        waiting = asyncio.create_task(lock.acquire())
        await asyncio.wait({waiting}, timeout=1)  # cancels nothing
        if name == "A":
            print(f"{name} gives up, and asks again")
            waiting.cancel()  # ends the wait, and its place
            waiting = asyncio.create_task(lock.acquire())
        else:
            print(f"{name} goes on waiting")
        await waiting
        print(f"{name} has the lock")
        lock.release()

    async def rival() -> None:
        await asyncio.sleep(0)  # the other has asked,
        await asyncio.sleep(0)  # and its task has begun to wait
        print("rival asks")
        async with lock:
            print("rival has the lock")

    async with asyncio.TaskGroup() as group:
        group.create_task(impatient())
        group.create_task(rival())
        await asyncio.sleep(2)
        lock.release()


async def main() -> None:
    await contend("A")
    await contend("B")


asyncio.run(main())

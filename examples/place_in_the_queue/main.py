# If you give up waiting for a lock and ask again, you queue at the end.
import asyncio


async def contend(name: str) -> None:
    lock = asyncio.Lock()
    asked = asyncio.Event()
    decided = asyncio.Event()

    async def hold() -> None:
        asked.set()  # the rival runs once this task waits
        async with lock:
            print(f"{name} has the lock")

    async def impatient() -> None:
        print(f"{name} asks")
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(hold())
            await asyncio.wait({waiting}, timeout=1)  # doesn't cancel the task
            if name == "A":
                print(f"{name} gives up, and asks again")
                waiting.cancel()  # ends the wait, so its place is lost
                group.create_task(hold())
            else:
                print(f"{name} goes on waiting")
            decided.set()  # now the holder lets go

    async def rival() -> None:
        await asked.wait()
        print("rival asks")
        async with lock:
            print("rival has the lock")

    async with asyncio.TaskGroup() as group, lock:
        group.create_task(impatient())
        group.create_task(rival())
        await decided.wait()


async def main() -> None:
    await contend("A")
    await contend("B")


asyncio.run(main())

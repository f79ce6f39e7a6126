# Three tasks wait for one lock: which of them gets it first?
import asyncio
from asyncio import Event, Lock


async def work(name: str, lock: Lock, turn: Event, after: Event) -> None:
    await turn.wait()
    print(f"{name} asks for the lock")
    after.set()  # the next one runs once this task is in the queue
    async with lock:
        print(f"{name} has the lock")


async def main() -> None:
    lock = Lock()
    a, b, c, end = (Event() for _ in range(4))
    async with asyncio.TaskGroup() as group, lock:
        print("main takes the lock")
        for name, turn, after in ("C", c, end), ("B", b, c), ("A", a, b):
            print(f"main starts {name}")
            group.create_task(work(name, lock, turn, after))
        a.set()  # A asks first, then B, then C
        await end.wait()
        print("main gives the lock back")


asyncio.run(main())

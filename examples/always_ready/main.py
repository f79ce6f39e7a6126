# A task that always has a message ready: does its neighbour get a turn?
import asyncio
import sys
from asyncio import Queue, Task


async def neighbour() -> None:
    await asyncio.sleep(0)  # so that even an eager task waits for a turn


def start() -> tuple[Queue[int], Task[None]]:
    messages: Queue[int] = Queue()
    for number in range(1000):
        messages.put_nowait(number)
    return messages, asyncio.create_task(neighbour())


async def drain(messages: Queue[int], task: Task[None], every: int) -> bool:
    for count in range(1, 1001):
        await messages.get()
        if count % every == 0:
            await asyncio.sleep(0)
    ran = task.done()
    await task
    return ran


async def run() -> None:
    ran = await drain(*start(), sys.maxsize)
    print(f"just receiving: the neighbour ran: {str(ran).lower()}")
    ran = await drain(*start(), 100)
    print(f"yielding: the neighbour ran: {str(ran).lower()}")


asyncio.run(run())

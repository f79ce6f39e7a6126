# One message for many subscribers: how long until the last one has it?
import asyncio
import sys
from time import perf_counter

MESSAGES = 100


class Publisher:
    def __init__(self, subscribers: int) -> None:
        self.inboxes = [asyncio.Queue[int]() for _ in range(subscribers)]
        self.last_has_it = asyncio.Event()
        self.lacking = 0

    async def publish(self, message: int) -> None:
        self.lacking = len(self.inboxes)
        self.last_has_it.clear()
        for inbox in self.inboxes:
            inbox.put_nowait(message)
        await self.last_has_it.wait()

    async def subscribe(self, inbox: asyncio.Queue[int]) -> None:
        for _ in range(MESSAGES):
            await inbox.get()
            self.lacking -= 1
            if self.lacking == 0:
                self.last_has_it.set()


async def main(subscribers: int) -> None:
    publisher = Publisher(subscribers)
    async with asyncio.TaskGroup() as tasks:
        for inbox in publisher.inboxes:
            tasks.create_task(publisher.subscribe(inbox))
        await asyncio.sleep(0)
        for message in range(MESSAGES):
            start = perf_counter()
            await publisher.publish(message)
            print("latency", perf_counter() - start)


run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(main(int(sys.argv[2])))

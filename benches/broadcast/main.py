# ANCHOR: listing
# One message for many subscribers: how long until the last one has it?
import asyncio
import sys
from time import perf_counter

WARM_UP = 100
MESSAGES = 1000


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
        for _ in range(WARM_UP + MESSAGES):
            await inbox.get()
            self.lacking -= 1
            if self.lacking == 0:
                self.last_has_it.set()


async def publish(subscribers: int) -> list[float]:
    publisher = Publisher(subscribers)
    latencies = []
    async with asyncio.TaskGroup() as tasks:
        for inbox in publisher.inboxes:
            tasks.create_task(publisher.subscribe(inbox))
        for message in range(WARM_UP + MESSAGES):
            start = perf_counter()
            await publisher.publish(message)
            latencies.append(perf_counter() - start)
    return latencies[WARM_UP:]


# ANCHOR_END: listing
run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
for latency in run(publish(int(sys.argv[2]))):
    print("latency", latency)

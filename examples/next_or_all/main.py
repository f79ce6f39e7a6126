# Listening anew each time can miss events; here, one listener gets them all.
import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

queues: set[asyncio.Queue[int]] = set()  # asyncio has no broadcast


@contextmanager
def listen() -> Iterator[asyncio.Queue[int]]:
    queue: asyncio.Queue[int] = asyncio.Queue()
    queues.add(queue)
    try:
        yield queue
    finally:
        queues.remove(queue)


async def next_each_time() -> None:
    for _ in range(2):
        with listen() as queue:  # kept for one event; any others are lost
            print(f"A sees {await queue.get()}")


async def all_of_them() -> None:
    with listen() as queue:  # listens until the block is left
        for _ in range(3):
            print(f"B sees {await queue.get()}")


async def send() -> None:
    for event, pause in [(1, 0), (2, 1), (3, 0)]:
        print(f"the sensor sends {event}")
        for queue in queues:
            queue.put_nowait(event)
        if pause:
            await asyncio.sleep(pause)


async def main() -> None:
    await asyncio.gather(next_each_time(), send())  # starts them in order
    await asyncio.gather(all_of_them(), send())


asyncio.run(main())

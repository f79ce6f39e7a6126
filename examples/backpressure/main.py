# A channel with room for one value: a fast producer waits for the consumer.
import asyncio
from time import perf_counter


def say(start: float, what: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {what}")


async def produce(queue: asyncio.Queue[int | None], start: float) -> None:
    for n in range(1, 5):
        await queue.put(n)
        say(start, f"the producer puts {n} into the channel")
    await queue.put(None)  # the channel ends


async def consume(queue: asyncio.Queue[int | None], start: float) -> None:
    while (n := await queue.get()) is not None:
        await asyncio.sleep(1)
        say(start, f"the consumer has used {n}")


async def main() -> None:
    start = perf_counter()
    queue = asyncio.Queue[int | None](maxsize=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(queue, start))
        group.create_task(consume(queue, start))


asyncio.run(main())

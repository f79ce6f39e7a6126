# Two senders and one receiver: the loop ends when both senders are done.
import asyncio
from time import perf_counter

Channel = asyncio.Queue[str | None]


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def sender(name: str, first: int, channel: Channel, start: float) -> None:
    await asyncio.sleep(first)
    for n in range(1, 3):
        log(start, f"{name} sends {n} to the receiver")
        await channel.put(f"{name}{n}")


async def receiver(channel: Channel, start: float) -> None:
    got = []
    while (message := await channel.get()) is not None:
        got.append(message)
    log(start, f"the receiver ends with {' '.join(got)}")


async def main() -> None:
    start = perf_counter()
    channel: Channel = asyncio.Queue(8)
    async with asyncio.TaskGroup() as group:
        group.create_task(receiver(channel, start))
        async with asyncio.TaskGroup() as senders:
            senders.create_task(sender("A", 0, channel, start))
            senders.create_task(sender("B", 1, channel, start))
        await channel.put(None)  # tells the receiver that the senders are done


asyncio.run(main())

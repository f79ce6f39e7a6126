# The channel is full: the sender waits for room, but not for ever.
import asyncio
from time import perf_counter

Channel = asyncio.Queue[int | None]


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def sender(channel: Channel, start: float) -> None:
    for message, limit in [(1, 1), (2, 1), (3, 2)]:
        try:
            async with asyncio.timeout(limit):
                await channel.put(message)
            log(start, f"the sender has sent {message}")
        except TimeoutError:
            log(start, f"the sender gives up {message}")
    await channel.put(None)  # announces the end


async def receiver(channel: Channel, start: float) -> list[int]:
    await asyncio.sleep(2)
    log(start, "the receiver makes room")
    got = []
    while (message := await channel.get()) is not None:
        got.append(message)
    return got


async def main() -> None:
    start = perf_counter()
    channel: Channel = asyncio.Queue(1)
    _, got = await asyncio.gather(
        sender(channel, start), receiver(channel, start)
    )
    log(start, f"main has {got}")


asyncio.run(main())

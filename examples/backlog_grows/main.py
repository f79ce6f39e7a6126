# A channel without a limit: the receiver is slower, so the backlog grows.
import asyncio
from time import perf_counter


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def sender(channel: asyncio.Queue[bytes], start: float) -> None:
    for _ in range(2):
        for _ in range(100):
            channel.put_nowait(bytes(1_000_000))  # no await
        log(start, "the sender has sent 100 messages of 1 MB")
        await asyncio.sleep(2)


async def receiver(channel: asyncio.Queue[bytes], start: float) -> None:
    for _ in range(2):
        await asyncio.sleep(1)
        for _ in range(40):
            await channel.get()
        log(start, f"the receiver has taken 40, {channel.qsize()} wait")
        await asyncio.sleep(1)


async def main() -> None:
    start = perf_counter()
    channel: asyncio.Queue[bytes] = asyncio.Queue()
    await asyncio.gather(sender(channel, start), receiver(channel, start))


asyncio.run(main())

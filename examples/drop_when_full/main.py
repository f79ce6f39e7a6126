# A full channel: drop the newest message, or the oldest.
import asyncio


def left(channel: asyncio.Queue[int]) -> list[int]:
    return [channel.get_nowait() for _ in range(channel.qsize())]


async def drop_the_newest() -> None:
    channel: asyncio.Queue[int] = asyncio.Queue(2)
    dropped = 0
    for message in range(1, 6):
        try:
            channel.put_nowait(message)
        except asyncio.QueueFull:
            dropped += 1  # the sender knows, and could react
    print(f"the newest dropped: {left(channel)} left, {dropped} dropped")


async def drop_the_oldest() -> None:
    channel: asyncio.Queue[int] = asyncio.Queue(2)
    dropped = 0
    for message in range(1, 6):
        if channel.full():
            channel.get_nowait()  # makes room
            dropped += 1
        channel.put_nowait(message)
    print(f"the oldest dropped: {left(channel)} left, {dropped} dropped")


async def main() -> None:
    await drop_the_newest()
    await drop_the_oldest()


asyncio.run(main())

# The receiver leaves after one message: does the sender notice?
import asyncio


async def receiver(channel: asyncio.Queue[int]) -> None:
    message = await channel.get()
    print(f"the receiver has {message} and leaves")


async def main() -> None:
    channel: asyncio.Queue[int] = asyncio.Queue(8)
    task = asyncio.create_task(receiver(channel))
    await channel.put(1)
    await task
    await channel.put(2)
    print(f"the sender has sent 2, and {channel.qsize()} message is left")


asyncio.run(main())

# A sender gives up while the channel is full: is its value lost?
import asyncio
from itertools import count


async def main() -> None:
    for name in "AB":
        readings = count(1)  # from a sensor: each can be taken only once
        queue: asyncio.Queue[int] = asyncio.Queue()
        room = asyncio.Semaphore(0)  # bounds the queue, which has no `reserve`
        queue.put_nowait(0)
        for _ in range(2):
            try:
                async with asyncio.timeout(1):
                    if name == "A":
                        reading = next(readings)
                        print(f"{name} takes reading {reading}")
                        await room.acquire()
                        queue.put_nowait(reading)
                    else:
                        await room.acquire()
                        reading = next(readings)
                        print(f"{name} takes reading {reading}")
                        queue.put_nowait(reading)  # doesn't wait
            except TimeoutError:
                print(f"{name} gives up")
            reading = await queue.get()
            room.release()
            print(f"receiver gets {reading} from {name}")


asyncio.run(main())

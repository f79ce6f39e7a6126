# A heartbeat, beside a neighbour that blocks or hands its blocking call over.
import asyncio
import sys
from time import perf_counter, sleep

BEAT = 0.01
PAUSE = 0.1
BLOCK = 0.2


async def heartbeat(beats: int) -> list[float]:
    lateness = []
    for _ in range(beats):
        start = perf_counter()
        await asyncio.sleep(BEAT)
        lateness.append(perf_counter() - start - BEAT)
    return lateness


async def neighbour(mode: str) -> None:
    while True:
        await asyncio.sleep(PAUSE)
        if mode == "blocking":
            sleep(BLOCK)
        elif mode == "handing_over":
            await asyncio.to_thread(sleep, BLOCK)


async def main(beats: int, mode: str) -> None:
    task = asyncio.create_task(neighbour(mode))
    for lateness in await heartbeat(beats):
        print("latency", lateness)
    task.cancel()


asyncio.run(main(int(sys.argv[2]), sys.argv[3]))

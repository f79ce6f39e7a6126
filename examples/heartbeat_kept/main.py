# The blocking call runs on another thread, so the heartbeat goes on.
import asyncio
import time
from time import perf_counter


async def heartbeat(start: float) -> None:
    for beat in range(1, 3):
        await asyncio.sleep(start + beat - perf_counter())
        print(f"{perf_counter() - start:.0f} s: heartbeat {beat}")


def slow_call() -> str:
    time.sleep(3)  # stands for a call that blocks
    return "data"


async def fetch(start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: the call starts")
    data = await asyncio.to_thread(slow_call)  # on another thread
    print(f"{perf_counter() - start:.0f} s: the call ends")
    return data


async def main() -> None:
    start = perf_counter()
    _, data = await asyncio.gather(heartbeat(start), fetch(start))
    print(f"{perf_counter() - start:.0f} s: main has {data}")


asyncio.run(main())

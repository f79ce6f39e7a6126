# A watchdog's sleep ends late if something else has held the thread.
import asyncio
import time
from time import perf_counter


async def watch(start: float) -> None:
    for _ in range(2):
        before = perf_counter()
        await asyncio.sleep(1)
        late = max(perf_counter() - before - 1, 0)  # never "-0"
        now = perf_counter() - start
        print(f"{now:.0f} s: the watchdog wakes {late:.0f} s late")


async def polite() -> None:
    await asyncio.sleep(1)


async def rude() -> None:
    time.sleep(3)  # keeps the thread until it is done


async def main() -> None:
    start = perf_counter()
    watchdog = asyncio.create_task(watch(start))
    await asyncio.sleep(0)  # lets the watchdog fall asleep
    await rude()
    await polite()
    await watchdog


asyncio.run(main())

# Blocking code has a time limit of one second: the limit comes too late.
import asyncio
import time
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def compute(then: str) -> str:
    time.sleep(2)  # blocks the thread
    if then == "yields":
        await asyncio.sleep(0)
    elif then == "waits":
        await asyncio.sleep(1)
    return "data"


async def main() -> None:
    for then in ["returns", "yields", "waits"]:
        start = perf_counter()
        try:
            async with asyncio.timeout(1):
                data = await compute(then)
            say(start, f"it {then}: {data}")
        except TimeoutError:
            say(start, f"it {then}: too late")


asyncio.run(main())

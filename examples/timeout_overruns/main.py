# The time limit is one second, but the clean-up takes one more.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(start: float) -> str:
    try:
        await asyncio.sleep(3)
        return "data"
    finally:
        say(start, "the fetch cleans up")
        await asyncio.sleep(1)
        say(start, "the fetch has cleaned up")


async def main() -> None:
    start = perf_counter()
    try:
        data = await asyncio.wait_for(fetch(start), 1)
        say(start, f"main has {data}")
    except TimeoutError:
        say(start, "main learns that the time is up")
    await asyncio.sleep(2)


asyncio.run(main())

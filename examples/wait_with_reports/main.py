# A loop waits for one slow fetch, and reports while it is waiting.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(start: float) -> str:
    say(start, "fetch begins")
    await asyncio.sleep(3)
    say(start, "fetch gives main its data")
    return "data"


async def main() -> None:
    start = perf_counter()
    fetching = asyncio.create_task(fetch(start))
    while True:
        done, _ = await asyncio.wait([fetching], timeout=2)
        if done:
            say(start, f"main has {fetching.result()}")
            break
        say(start, "main is still waiting for fetch")


asyncio.run(main())

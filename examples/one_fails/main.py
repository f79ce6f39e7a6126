# One of three fetches fails: what happens to the one still under way?
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, secs: int, start: float) -> str:
    say(start, f"{name} starts")
    try:
        await asyncio.sleep(secs)
        if name == "B":
            raise LookupError(f"no {name}")
        say(start, f"{name} ends")
        return f"data {name}"
    finally:
        say(start, f"{name} cleans up")


async def main() -> None:
    start = perf_counter()
    # The event loop has only weak references to tasks, so keep your own.
    a = asyncio.create_task(fetch("A", 1, start))
    b = asyncio.create_task(fetch("B", 2, start))
    c = asyncio.create_task(fetch("C", 3, start))
    try:
        await asyncio.gather(a, b, c)
    except LookupError as error:
        say(start, f"main gets the error: {error}")
    await asyncio.sleep(2)
    say(start, f"main still gets {await c}")


asyncio.run(main())

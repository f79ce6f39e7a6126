# A and B await one connection. A has made the first call, and gives up.
import asyncio
from collections.abc import Awaitable
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def connect(start: float) -> str:
    say(start, "the task connects")
    await asyncio.sleep(2)
    return "connection"


async def ask_with_a_limit(stored: Awaitable[str], start: float) -> None:
    try:
        async with asyncio.timeout(1):
            say(start, f"A has a {await stored}")
    except TimeoutError:
        say(start, "A gives up")


async def ask(stored: Awaitable[str], start: float) -> None:
    try:
        say(start, f"B has a {await stored}")
    except asyncio.CancelledError:  # of the task
        say(start, "B is cancelled too")


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(connect(start))
    await asyncio.gather(ask_with_a_limit(task, start), ask(task, start))
    print("again, with a shield")
    start = perf_counter()
    task = asyncio.create_task(connect(start))
    shielded = ask_with_a_limit(asyncio.shield(task), start)
    await asyncio.gather(shielded, ask(asyncio.shield(task), start))


asyncio.run(main())

# Throttle: at most one search in three seconds, always for the newest text.
import asyncio
from collections.abc import Callable
from time import perf_counter

Search = Callable[[str], None]
start = perf_counter()


def log(event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


def throttle(search: Search, period: float) -> Search:
    newest: str | None = None
    timer: asyncio.TimerHandle | None = None

    def act() -> None:
        nonlocal newest, timer
        text, newest, timer = newest, None, None
        if text is not None:
            timer = asyncio.get_running_loop().call_later(period, act)
            search(text)

    def call(text: str) -> None:
        nonlocal newest
        newest = text  # a newer text replaces one that is waiting
        if timer is None:
            act()

    return call


async def typist(search: Search) -> None:
    for text, secs in [("wa", 1), ("wai", 1), ("wait", 2)]:
        log(f"the typist types {text}")
        search(text)
        await asyncio.sleep(secs)


async def main() -> None:
    await typist(throttle(lambda text: log(f"the search looks for {text}"), 3))


asyncio.run(main())

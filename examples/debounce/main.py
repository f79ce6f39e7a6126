# Debounce: the search waits until nothing has been typed for two seconds.
import asyncio
from collections.abc import Callable
from time import perf_counter

Search = Callable[[str], None]


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


def debounce(search: Search, pause: float) -> Search:
    loop = asyncio.get_running_loop()
    timer: asyncio.TimerHandle | None = None

    def call(text: str) -> None:
        nonlocal timer
        if timer is not None:
            timer.cancel()  # each further text restarts the pause
        timer = loop.call_later(pause, search, text)

    return call


async def typist(search: Search, start: float) -> None:
    for text, secs in [("wa", 1), ("wai", 1), ("wait", 3)]:
        log(start, f"the typist types {text}")
        search(text)
        await asyncio.sleep(secs)


async def main() -> None:
    start = perf_counter()

    def search(text: str) -> None:
        log(start, f"the search looks for {text}")

    await typist(debounce(search, 2), start)


asyncio.run(main())

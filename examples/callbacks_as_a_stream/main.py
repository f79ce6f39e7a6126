# A library calls back three times. Its callers want to loop over the values.
import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable


def say(start: float, event: str) -> None:
    print(f"{time.perf_counter() - start:.0f} s: {event}")


# Stands for the library, which has a thread of its own.
def count(start: float, on_value: Callable[[int | None], object]) -> None:
    def work() -> None:
        for value, pause in [(1, 1), (2, 0), (3, 0)]:
            say(start, f"the library calls main with {value}")
            on_value(value)
            time.sleep(pause)
        on_value(None)  # the end

    threading.Thread(target=work).start()


async def values(start: float) -> AsyncIterator[int]:
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[int | None] = asyncio.Queue()

    def on_value(value: int | None) -> None:
        loop.call_soon_threadsafe(queue.put_nowait, value)

    count(start, on_value)
    while (value := await queue.get()) is not None:
        yield value


async def main() -> None:
    start = time.perf_counter()
    async for value in values(start):
        say(start, f"main takes {value}")
        if value == 1:
            await asyncio.sleep(2)  # and is called meanwhile
    say(start, "main has seen all")


asyncio.run(main())

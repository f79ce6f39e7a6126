# A library calls back three times. Its callers want to loop over the values.
import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import suppress


# Stands for the library, which has its own thread.
def count(on_value: Callable[[int | None], object]) -> None:
    def work() -> None:
        for value, pause in [(1, 1), (2, 0), (3, 0)]:
            print(f"the library calls main with {value}")
            on_value(value)
            time.sleep(pause)
        on_value(None)  # the end

    threading.Thread(target=work).start()


async def values() -> AsyncIterator[int]:
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[int | None] = asyncio.Queue()

    def on_value(value: int | None) -> None:
        with suppress(RuntimeError):  # raised if the loop has been closed
            loop.call_soon_threadsafe(queue.put_nowait, value)

    count(on_value)
    while (value := await queue.get()) is not None:
        yield value


async def main() -> None:
    async for value in values():
        print(f"main takes {value}")
        if value == 1:
            await asyncio.sleep(3)  # the library keeps calling
    print("main has seen all")


asyncio.run(main())

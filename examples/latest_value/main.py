# The receiver wants only the latest value, not every value.
import asyncio
from time import perf_counter


class Latest:  # works for one receiver only
    def __init__(self) -> None:
        self.value, self.closed, self._news = 0, False, asyncio.Event()

    def set(self, value: int, *, close: bool = False) -> None:
        self.value, self.closed = value, close
        self._news.set()

    async def changed(self) -> None:
        await self._news.wait()
        self._news.clear()


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def sender(latest: Latest, start: float) -> None:
    log(start, "the sender sets 1, 2 and 3")
    for value in range(1, 4):
        latest.set(value)
    await asyncio.sleep(2)
    log(start, "the sender sets 4 and ends")
    latest.set(4, close=True)


async def receiver(latest: Latest, start: float) -> None:
    while not latest.closed:
        await latest.changed()
        await asyncio.sleep(1)  # busy with something else
        log(start, f"the receiver sees {latest.value}")
    log(start, "the receiver sees the end")


async def main() -> None:
    start, latest = perf_counter(), Latest()
    await asyncio.gather(sender(latest, start), receiver(latest, start))


asyncio.run(main())

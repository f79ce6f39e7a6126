# Ten thousand races against the same long wait: what do they leave behind?
import asyncio
from typing import Any


class Counted(asyncio.Future[None]):
    callbacks = 0

    def add_done_callback(self, fn: Any, *, context: Any = None) -> None:
        self.callbacks += 1
        super().add_done_callback(fn, context=context)

    def remove_done_callback(self, fn: Any) -> int:
        removed = super().remove_done_callback(fn)
        self.callbacks -= removed
        return removed


async def race(stop: Counted) -> None:
    for _ in range(10_000):
        job = asyncio.create_task(asyncio.sleep(0))
        await asyncio.wait({stop, job}, return_when=asyncio.FIRST_COMPLETED)
        if stop.done():
            job.cancel()
            return


async def first_completed(stop: Counted) -> None:
    for _ in range(10_000):
        job = asyncio.create_task(asyncio.sleep(0))
        await next(asyncio.as_completed([stop, job]))
        if stop.done():
            job.cancel()
            return


async def main() -> None:
    for loop in [race, first_completed]:
        stop = Counted()
        await loop(stop)
        print(f"{loop.__name__}: {stop.callbacks} of 10000 callbacks left")


asyncio.run(main())

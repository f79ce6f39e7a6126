# An owner cancels its worker and, while waiting for it, is itself cancelled.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(start: float) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        say(start, "the worker cleans up")
        await asyncio.sleep(3)
        say(start, "the worker has cleaned up")


async def own(start: float) -> None:
    worker = asyncio.create_task(work(start))
    await asyncio.sleep(0)  # lets the worker enter its try
    worker.cancel()
    try:
        await worker
    except asyncio.CancelledError:
        pass  # is this the worker's error, or the owner's own?
    asked = asyncio.current_task().cancelling() > 0
    say(start, f"the owner goes on, asked to stop: {str(asked).lower()}")


async def main() -> None:
    start = perf_counter()
    owner = asyncio.create_task(own(start))
    await asyncio.sleep(1)
    owner.cancel()
    await asyncio.wait([owner])
    cancelled = str(owner.cancelled()).lower()
    say(start, f"the owner was cancelled: {cancelled}")
    await asyncio.sleep(3)  # is the worker still running?


asyncio.run(main())

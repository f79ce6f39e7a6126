# Blocking work on a thread of its own is cancelled: does it stop?
import asyncio
import time
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


def work(ready: asyncio.Future[float]) -> None:
    start = perf_counter()
    # The thread is running: tell main, by way of its loop.
    ready.get_loop().call_soon_threadsafe(ready.set_result, start)
    time.sleep(3)
    say(start, "the work ends")


async def main() -> None:
    is_ready = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(asyncio.to_thread(work, is_ready))
    start = await is_ready
    await asyncio.sleep(1)
    task.cancel()
    say(start, "main has cancelled the task")
    await asyncio.wait([task])
    say(start, f"cancelled: {str(task.cancelled()).lower()}")


asyncio.run(main())

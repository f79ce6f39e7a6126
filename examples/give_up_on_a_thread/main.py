# A blocking call is cancelled while it runs: what becomes of its thread?
import asyncio
import time
from time import perf_counter


def slow_call(start: float) -> str:
    time.sleep(2)  # stands for a call that blocks
    print(f"{perf_counter() - start:.0f} s: the call ends")
    return "data"


async def main() -> None:
    start = perf_counter()
    task = asyncio.create_task(asyncio.to_thread(slow_call, start))
    await asyncio.sleep(1)
    task.cancel()  # reaches the task, not the thread
    print(f"{perf_counter() - start:.0f} s: main cancels")
    try:
        result = await task
    except asyncio.CancelledError:
        result = "nothing"
    print(f"{perf_counter() - start:.0f} s: main has {result}")


asyncio.run(main())

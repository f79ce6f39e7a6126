# Two blocking jobs are cancelled: one is running, the other is in the queue.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


def work(name: str, start: float) -> None:
    say(start, f"{name} starts")
    time.sleep(3)
    say(start, f"{name} ends")


async def run() -> None:
    start = perf_counter()
    a = asyncio.create_task(asyncio.to_thread(work, "A", start))
    b = asyncio.create_task(asyncio.to_thread(work, "B", start))
    await asyncio.sleep(1)
    say(start, "main cancels both")
    a.cancel()
    b.cancel()
    for name, job in [("A", a), ("B", b)]:
        await asyncio.wait([job])
        say(start, f"{name} cancelled: {str(job.cancelled()).lower()}")


async def main() -> None:
    pool = ThreadPoolExecutor(max_workers=1)  # so B has to wait for A
    asyncio.get_running_loop().set_default_executor(pool)
    await run()


asyncio.run(main())

# A thousand waits at once, and the threads that it takes.
import asyncio
import threading
from time import perf_counter


async def wait() -> int:
    await asyncio.sleep(1)
    return threading.get_ident()


async def main() -> None:
    start = perf_counter()
    tasks = [asyncio.create_task(wait()) for _ in range(1000)]
    results = await asyncio.gather(*tasks)
    total = perf_counter() - start
    print(f"{total:.0f} s: {len(results)} waits are over")

    threads = set(results)
    print(f"threads used: {len(threads)}")


asyncio.run(main())

# A thousand waits at the same time: how many threads do they take?
import asyncio
import threading
from time import perf_counter

waiting = 0


async def wait() -> tuple[int, int]:
    global waiting
    waiting += 1
    await asyncio.sleep(1)
    waiting -= 1
    return waiting + 1, threading.get_ident()


async def main() -> None:
    start = perf_counter()
    tasks = [asyncio.create_task(wait()) for _ in range(1000)]
    results = await asyncio.gather(*tasks)
    total = perf_counter() - start
    print(f"{total:.0f} s: {len(results)} waits are over")

    print(f"open at the same time: {max(count for count, _ in results)}")
    print(f"threads used: {len({thread for _, thread in results})}")


asyncio.run(main())

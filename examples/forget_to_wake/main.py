# A result is set, but nothing is woken: when is the result noticed?
import asyncio
import time
from threading import Thread
from time import perf_counter


def work(future: asyncio.Future[int]) -> None:
    time.sleep(1)
    try:
        future.get_loop().call_soon(future.set_result, 42)  # wakes nothing
    except RuntimeError as error:
        print(error)


def start_thread() -> asyncio.Future[int]:
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    Thread(target=work, args=(future,)).start()
    return future


async def wait_for_thread() -> int:
    return await start_thread()


async def limit(secs: int, waited_for: asyncio.Future[int]) -> str:
    start = perf_counter()
    done, _ = await asyncio.wait([waited_for], timeout=secs)
    outcome = "ready" if done else "not ready"
    reached = perf_counter() - start >= secs
    return f"{outcome}, limit reached: {str(reached).lower()}"


async def main() -> None:
    direct = limit(2, start_thread())
    task = limit(3, asyncio.create_task(wait_for_thread()))
    direct, task = await asyncio.gather(direct, task)
    print(f"2 s, direct: {direct}")
    print(f"3 s, in a task: {task}")


asyncio.run(main())

# A thread makes a future ready: it sets the result and wakes the task.
import asyncio
import time
from threading import Thread


def work(future: asyncio.Future[int]) -> None:
    time.sleep(1)
    print("thread wakes main")
    # Runs `set_result` on the loop's thread, and wakes the loop if it sleeps.
    future.get_loop().call_soon_threadsafe(future.set_result, 42)


async def main() -> None:
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    print("main starts thread")
    Thread(target=work, args=(future,)).start()
    print(f"main has {await future}")


asyncio.run(main())

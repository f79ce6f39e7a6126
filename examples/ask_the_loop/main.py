# Sync code on another thread blocks until the loop has run async code for it.
import asyncio
import threading
from asyncio import AbstractEventLoop


async def greet(name: str) -> tuple[str, int]:
    await asyncio.sleep(1)
    return f"Hello, {name}!", threading.get_ident()


def ask(loop_of_main: AbstractEventLoop) -> tuple[str, bool]:
    task = asyncio.run_coroutine_threadsafe(greet("Alice"), loop_of_main)
    greeting, place = task.result()
    return greeting, place == threading.get_ident()


async def main() -> None:
    loop = asyncio.get_running_loop()
    answer = asyncio.to_thread(ask, loop)
    greeting, same = await answer  # lets the loop run
    print(f"the other thread has: {greeting}")
    print(f"greet ran on that thread: {str(same).lower()}")


asyncio.run(main())

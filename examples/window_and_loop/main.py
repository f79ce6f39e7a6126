# A window's loop on the main thread, an async loop on another thread.
import asyncio
import threading
from asyncio import AbstractEventLoop
from queue import Queue


async def greet(name: str, events: Queue[str]) -> None:
    await asyncio.sleep(1)
    print(f"the loop tells the window about {name}")
    events.put(f"Hello, {name}!")


async def run_loop(
    started: Queue[tuple[AbstractEventLoop, asyncio.Event]],
) -> None:
    stop = asyncio.Event()
    started.put((asyncio.get_running_loop(), stop))
    await stop.wait()
    print("the loop ends")


def run_window(loop: AbstractEventLoop, events: Queue[str]) -> None:
    print("the window asks the loop to greet Alice")
    asyncio.run_coroutine_threadsafe(greet("Alice", events), loop)
    print("the window draws itself")
    greeting = events.get()  # a window waits for clicks as well
    print(f"the window shows {greeting}")


def main() -> None:
    started: Queue[tuple[AbstractEventLoop, asyncio.Event]] = Queue()
    thread = threading.Thread(target=lambda: asyncio.run(run_loop(started)))
    thread.start()
    loop, stop = started.get()
    run_window(loop, Queue())
    print("the window stops the loop")
    loop.call_soon_threadsafe(stop.set)
    thread.join()


main()

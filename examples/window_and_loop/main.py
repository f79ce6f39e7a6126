# A window's loop runs on the main thread, an async loop on another thread.
import asyncio
import threading
from asyncio import AbstractEventLoop, Event
from concurrent.futures import Future
from queue import Queue


async def greet(name: str) -> str:
    await asyncio.sleep(1)
    print(f"the loop tells the window about {name}")
    return f"Hello, {name}!"


async def run_loop(started: Queue[tuple[AbstractEventLoop, Event]]) -> None:
    stop = Event()
    started.put((asyncio.get_running_loop(), stop))
    await stop.wait()
    print("the loop ends")


def run_window(loop: AbstractEventLoop) -> None:
    events: Queue[Future[str]] = Queue()
    print("the window asks the loop to greet Alice")
    future = asyncio.run_coroutine_threadsafe(greet("Alice"), loop)
    future.add_done_callback(events.put)  # called on the loop's thread
    print("the window draws itself")
    done = events.get()  # a real window would wait for clicks too
    print(f"the window shows {done.result()}")


def main() -> None:
    started: Queue[tuple[AbstractEventLoop, Event]] = Queue()
    thread = threading.Thread(target=lambda: asyncio.run(run_loop(started)))
    thread.start()
    loop, stop = started.get()
    try:
        run_window(loop)
    finally:
        print("the window stops the loop")
        loop.call_soon_threadsafe(stop.set)
        thread.join()


main()

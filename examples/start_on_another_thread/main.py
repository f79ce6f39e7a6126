# A task starts on another thread even though its creator blocks.
import asyncio
import threading


def work(started: threading.Event) -> None:
    print("the task starts")
    started.set()


async def main() -> None:
    print("main spawns")
    started = threading.Event()
    loop = asyncio.get_running_loop()
    task = loop.run_in_executor(None, work, started)  # to run on a pool thread
    started.wait()  # blocks main's thread: there is no await
    print("main awaits")
    await task
    print("main ends")


asyncio.run(main())

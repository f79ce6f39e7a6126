# ANCHOR: listing
# Hands a call over and waits until it has finished, again and again.
import asyncio
import sys
from threading import Thread


def call() -> None:
    pass


async def call_in_task() -> None:
    call()


async def in_a_task() -> None:
    await asyncio.create_task(call_in_task())


async def on_a_pool_thread() -> None:
    await asyncio.to_thread(call)


async def on_a_new_thread() -> None:
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def work() -> None:
        loop.call_soon_threadsafe(done.set_result, call())

    Thread(target=work).start()
    await done


# ANCHOR_END: listing
ways = {"task": in_a_task, "pool": on_a_pool_thread, "thread": on_a_new_thread}


async def main(count: int, mode: str) -> None:
    from gauge import gauge

    for _ in range(count // 10):
        await ways[mode]()
    with gauge():
        for _ in range(count):
            await ways[mode]()


run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(main(int(sys.argv[2]), sys.argv[3]))

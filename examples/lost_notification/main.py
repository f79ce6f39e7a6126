# The notification comes before anything waits for it: is it lost?
import asyncio
from collections.abc import Coroutine
from typing import Any


async def report(name: str, wait: Coroutine[Any, Any, object]) -> None:
    try:
        async with asyncio.timeout(1):
            await wait
        print(f"{name}: noticed")
    except TimeoutError:
        print(f"{name}: lost")


async def lost() -> None:
    ready = asyncio.Condition()
    async with ready:
        ready.notify_all()  # wakes whatever is waiting: nothing is
    async with ready:
        await report("notify_all", ready.wait())


async def kept() -> None:
    ready = asyncio.Event()
    ready.set()
    await report("set", ready.wait())


async def wait_twice() -> None:
    ready = asyncio.Event()
    ready.set()
    await report("set, a first wait", ready.wait())
    await report("set, a second wait", ready.wait())


async def main() -> None:
    await lost()
    await kept()
    await wait_twice()


asyncio.run(main())

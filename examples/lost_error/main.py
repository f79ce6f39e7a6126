# Nobody awaits the tasks that fail: does anyone hear of it?
import asyncio
import gc
from typing import Any


async def refuse() -> None:
    print("the task fails")
    raise LookupError("no such user")


async def crash() -> None:
    print("the task has a bug")
    raise AssertionError("an impossible state")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"{context['message']}: {context['exception']}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    asyncio.create_task(refuse())
    await asyncio.sleep(0)  # the task runs
    gc.collect()  # would happen sooner or later
    asyncio.create_task(crash())
    await asyncio.sleep(0)
    gc.collect()
    print("main ends")


asyncio.run(main())

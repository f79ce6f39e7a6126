# Two tasks fail, and nothing awaits them: is either failure reported?
import asyncio
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
    asyncio.create_task(refuse())  # its handle is dropped
    await asyncio.sleep(1)  # lets the task run
    asyncio.create_task(crash())
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())

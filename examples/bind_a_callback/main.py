# A callback is registered during a request, but called outside it.
import asyncio
from collections.abc import Callable
from contextvars import ContextVar, copy_context
from functools import partial

request: ContextVar[str] = ContextVar("request", default="no value")


def log(place: str) -> None:
    print(f"{place}: {request.get()}")


async def handle(callbacks: list[Callable[[], None]]) -> None:
    request.set("A")
    callbacks.append(partial(log, "as it is"))
    context = copy_context()
    callbacks.append(partial(context.run, log, "bound to the request"))


async def main() -> None:
    callbacks: list[Callable[[], None]] = []
    await asyncio.create_task(handle(callbacks))
    for callback in callbacks:
        callback()


asyncio.run(main())

# A value is set: do a spawned task and a pool thread see it?
import asyncio
from contextvars import Context, ContextVar

request: ContextVar[str] = ContextVar("request", default="no value")


def log(place: str) -> None:
    print(f"{place}: {request.get()}")


async def log_later(place: str) -> None:
    await asyncio.sleep(0)
    log(place)


async def handle() -> None:
    request.set("A")
    await log_later("a function that is awaited")
    await asyncio.create_task(log_later("a spawned task"))
    await asyncio.to_thread(log, "a pool thread")

    task = log_later("a task that is given an empty context")
    await asyncio.create_task(task, context=Context())


asyncio.run(handle())

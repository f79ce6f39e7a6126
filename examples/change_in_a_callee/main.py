# A function that is awaited sets another value: what does its caller see?
import asyncio
from contextvars import ContextVar

request: ContextVar[str] = ContextVar("request")


async def rename() -> None:
    request.set("B")
    await asyncio.sleep(0)
    print(f"inside: {request.get()}")


async def handle() -> None:
    request.set("A")
    print(f"before: {request.get()}")
    await rename()
    print(f"after it was awaited: {request.get()}")

    request.set("A")
    await asyncio.create_task(rename())
    print(f"after a task of its own: {request.get()}")


asyncio.run(handle())

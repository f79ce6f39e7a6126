# `emit` doesn't wait for the async handlers. How does main learn of an error?
import asyncio
from collections.abc import Callable, Coroutine


class Emitter:
    def __init__(self) -> None:
        self.handlers: list[Callable[[int], Coroutine[None, None, None]]] = []
        self.running: set[asyncio.Task[None]] = set()

    def emit(self, event: int) -> None:
        for handler in self.handlers:
            task = asyncio.create_task(handler(event))
            self.running.add(task)
            task.add_done_callback(self.ended)

    def ended(self, task: asyncio.Task[None]) -> None:
        self.running.discard(task)
        if not task.cancelled() and (error := task.exception()):
            print(f"main is told: {error}")


async def check(event: int) -> None:
    await asyncio.sleep(event)
    print(f"the handler has seen {event}")
    if event == 2:
        raise ValueError("2 is refused")


async def main() -> None:
    emitter = Emitter()
    emitter.handlers.append(check)
    emitter.emit(1)
    emitter.emit(2)
    print("main has emitted 1 and 2")
    while emitter.running:
        await asyncio.wait(emitter.running)


asyncio.run(main())

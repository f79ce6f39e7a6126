# Two requests at the same time: whose log line is it, without a parameter?
import asyncio
from contextvars import ContextVar
from time import perf_counter

request: ContextVar[str] = ContextVar("request")


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {request.get()} {event}")


async def ask_database(start: float) -> None:
    log(start, "asks the database")
    await asyncio.sleep(2)
    log(start, "has the rows")


async def handle(name: str, arrives: int, start: float) -> None:
    request.set(name)  # in this task's own copy of the context
    await asyncio.sleep(arrives)
    await ask_database(start)


async def main() -> None:
    start = perf_counter()
    async with asyncio.TaskGroup() as group:
        group.create_task(handle("A", 0, start))
        group.create_task(handle("B", 1, start))


asyncio.run(main())

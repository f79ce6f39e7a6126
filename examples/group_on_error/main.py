# One task of the group fails: the others are stopped before main goes on.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def work(name: str, secs: int, start: float) -> None:
    try:
        await asyncio.sleep(secs)
    except asyncio.CancelledError:
        say(start, f"{name} is cancelled")
        raise  # without this, the task would count as a success
    say(start, f"{name} ends")


async def broken(name: str, secs: int, start: float) -> None:
    await asyncio.sleep(secs)
    say(start, f"{name} fails")
    raise ValueError(f"{name} is broken")


async def main() -> None:
    start = perf_counter()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("A", 1, start))
            group.create_task(broken("B", 2, start))
            group.create_task(work("C", 3, start))
    except* ValueError as errors:
        for error in errors.exceptions:
            say(start, f"main gets the error: {error}")


asyncio.run(main())

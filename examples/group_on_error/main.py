# One task of the group fails: the others are told to stop, and do.
import asyncio
from time import perf_counter


async def work(name: str, seconds: int, start: float) -> None:
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{perf_counter() - start:.0f} s: {name} is cancelled")
        raise  # whoever swallows this goes on as if nothing had been said
    print(f"{perf_counter() - start:.0f} s: {name} ends")


async def broken(seconds: int, start: float) -> None:
    await asyncio.sleep(seconds)
    print(f"{perf_counter() - start:.0f} s: B fails")
    raise ValueError("B is broken")


async def main() -> None:
    start = perf_counter()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("A", 1, start))
            group.create_task(broken(2, start))
            group.create_task(work("C", 3, start))
    except* ValueError as errors:
        total = perf_counter() - start
        for error in errors.exceptions:
            print(f"{total:.0f} s: the group has failed: {error}")


asyncio.run(main())

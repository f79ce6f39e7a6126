# The first to succeed wins: a failure before that is skipped.
import asyncio
from time import perf_counter


async def fetch(name: str, secs: int) -> str:
    await asyncio.sleep(secs)
    if name == "B" or name == "C":
        return f"data {name}"
    raise LookupError(f"no {name}")


async def first_success(tasks: list[asyncio.Task[str]]) -> str:
    errors = []
    try:
        for next_to_end in asyncio.as_completed(tasks):
            try:
                return await next_to_end
            except Exception as error:
                errors.append(error)
        raise ExceptionGroup("all failed", errors)
    finally:
        for task in tasks:
            task.cancel()  # the losers
        await asyncio.gather(*tasks, return_exceptions=True)


async def fetch_any(wanted: list[tuple[str, int]], start: float) -> None:
    tasks = [asyncio.create_task(fetch(*one)) for one in wanted]
    try:
        outcome = await first_success(tasks)
    except ExceptionGroup as group:
        errors = ", ".join(str(error) for error in group.exceptions)
        outcome = f"all failed: {errors}"
    print(f"{perf_counter() - start:.0f} s: {outcome}")


async def main() -> None:
    start = perf_counter()
    await fetch_any([("A", 1), ("B", 2), ("C", 3)], start)
    await fetch_any([("X", 1), ("Y", 2)], start)


asyncio.run(main())

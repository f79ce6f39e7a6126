# A list of fetches, and some of them fail: which error do you get, and when?
import asyncio
from time import perf_counter


async def fetch(name: str, secs: int, exists: bool) -> str:
    await asyncio.sleep(secs)
    if not exists:
        raise LookupError(f"no {name}")
    return f"data {name}"


async def fetch_all(wanted: list[tuple[str, int, bool]], start: float) -> None:
    try:
        results = await asyncio.gather(*(fetch(*one) for one in wanted))
        outcome = ", ".join(results)
    except LookupError as error:
        outcome = f"error: {error}"
    print(f"{perf_counter() - start:.0f} s: {outcome}")


async def main() -> None:
    start = perf_counter()
    await fetch_all([("A", 1, True), ("B", 1, True)], start)
    await fetch_all([("C", 2, False), ("D", 1, False)], start)
    many = [("E", 2, True)] * 30 + [("F", 1, False)]
    await fetch_all(many, start)
    await asyncio.sleep(2)  # the others end, if still running
    print(f"{perf_counter() - start:.0f} s: main ends")


asyncio.run(main())

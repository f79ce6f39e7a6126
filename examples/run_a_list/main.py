# All the fetches of a list run together, and the list can also be empty.
import asyncio
from time import perf_counter


async def fetch_user(name: str, secs: int) -> str:
    await asyncio.sleep(secs)
    return f"user {name}"


async def fetch_all(wanted: list[tuple[str, int]], start: float) -> None:
    fetches = (fetch_user(name, secs) for name, secs in wanted)
    users = await asyncio.gather(*fetches)
    total = perf_counter() - start
    print(f"{total:.0f} s: [{', '.join(users)}]")


async def main() -> None:
    start = perf_counter()
    await fetch_all([("Ada", 3), ("Grace", 1), ("Alan", 2)], start)
    await fetch_all([], start)


asyncio.run(main())

# Three fetches run together, and each result is used as soon as it arrives.
import asyncio
from time import perf_counter


async def fetch(name: str, secs: int) -> str:
    await asyncio.sleep(secs)
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    fetches = [fetch("A", 3), fetch("B", 1), fetch("C", 2)]
    for next_to_end in asyncio.as_completed(fetches):
        data = await next_to_end
        print(f"{perf_counter() - start:.0f} s: {data}")


asyncio.run(main())

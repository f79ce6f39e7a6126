# Three race, and the first to end wins: what becomes of the losers?
import asyncio
from time import perf_counter


async def fetch(name: str, secs: int, start: float) -> str:
    await asyncio.sleep(secs)
    print(f"{perf_counter() - start:.0f} s: {name} ends")
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    fetches = [
        asyncio.create_task(fetch("A", 1, start)),
        asyncio.create_task(fetch("B", 2, start)),
        asyncio.create_task(fetch("C", 3, start)),
    ]
    done, _pending = await asyncio.wait(
        fetches, return_when=asyncio.FIRST_COMPLETED
    )
    first = done.pop().result()
    print(f"{perf_counter() - start:.0f} s: first: {first}")
    await asyncio.sleep(3)
    print(f"{perf_counter() - start:.0f} s: main ends")


asyncio.run(main())

# Three waits together on one thread take no longer than the longest of them.
import asyncio
from time import perf_counter


async def fetch(name: str, secs: int, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: main asks {name}")
    await asyncio.sleep(secs)  # the thread is free meanwhile
    print(f"{perf_counter() - start:.0f} s: {name} answers main")
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    results = await asyncio.gather(
        fetch("A", 1, start),
        fetch("B", 2, start),
        fetch("C", 3, start),
    )
    total = perf_counter() - start
    print(f"{total:.0f} s: main has {', '.join(results)}")


asyncio.run(main())

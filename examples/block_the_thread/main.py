# A blocking sleep in async code: the waits are in sequence again.
import asyncio
from time import perf_counter, sleep


async def fetch(name: str, secs: int, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: main asks {name}")
    sleep(secs)  # nothing else runs meanwhile
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

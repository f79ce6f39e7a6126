# A blocking sleep in async code: the waits are in turn again.
import asyncio
from time import perf_counter, sleep


async def fetch(name: str, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: {name} starts")
    sleep(1)  # nothing else runs meanwhile
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    results = await asyncio.gather(
        fetch("A", start),
        fetch("B", start),
        fetch("C", start),
    )
    total = perf_counter() - start
    print(f"{total:.0f} s: {', '.join(results)}")


asyncio.run(main())

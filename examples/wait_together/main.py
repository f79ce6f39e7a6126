# The same three waits together, on one thread: one second.
import asyncio
from time import perf_counter


async def fetch(name: str, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: {name} starts")
    await asyncio.sleep(1)  # the thread is free meanwhile
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

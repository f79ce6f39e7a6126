# An async function, and an entry point that can wait for it.
import asyncio
from time import perf_counter


async def greet(name: str) -> str:
    await asyncio.sleep(1)
    return f"Hello, {name}!"


async def main() -> None:
    start = perf_counter()
    greeting = await greet("Alice")
    print(f"{perf_counter() - start:.0f} s: {greeting}")


asyncio.run(main())  # starts an event loop, runs main, closes the loop

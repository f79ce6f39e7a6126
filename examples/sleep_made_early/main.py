# Two waits are created first and awaited later: when does each one begin?
import asyncio
from time import perf_counter


async def wait() -> None:
    await asyncio.sleep(1)


async def two_calls(start: float) -> None:
    first = wait()
    second = wait()
    await first
    await second
    print(f"{perf_counter() - start:.0f} s: two calls awaited")


async def two_sleeps(start: float) -> None:
    first = asyncio.sleep(1)
    second = asyncio.sleep(1)
    await first
    await second
    print(f"{perf_counter() - start:.0f} s: two sleeps awaited")


async def main() -> None:
    await two_calls(perf_counter())
    await two_sleeps(perf_counter())


asyncio.run(main())

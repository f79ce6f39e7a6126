# A way to wait for async code in a sync function that async code calls.
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def greet(name: str) -> str:
    await asyncio.sleep(1)
    return f"Hello, {name}!"


def greet_and_wait(name: str) -> str:
    with ThreadPoolExecutor() as pool:  # its thread has no loop yet
        return pool.submit(asyncio.run, greet(name)).result()


async def neighbour() -> None:
    await asyncio.sleep(0)  # without this, an eager task would print too early
    print("the neighbour runs")


async def main() -> None:
    other = asyncio.create_task(neighbour())
    print(f"waited for: {greet_and_wait('Alice')}")
    await other


asyncio.run(main())

# Sync code runs async code twice, on one runtime; a task waits in between.
import asyncio
import time
from time import perf_counter


async def background(start: float) -> None:
    try:
        await asyncio.sleep(2)
        print(f"{perf_counter() - start:.0f} s: the task goes on")
        await asyncio.Event().wait()  # would wait for ever
    finally:
        print(f"{perf_counter() - start:.0f} s: the task is cancelled")


async def greet(name: str) -> str:
    await asyncio.sleep(1)
    return f"Hello, {name}!"


def main() -> None:
    start = perf_counter()
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        task = loop.create_task(background(start))  # runs while run() does
        greeting = runner.run(greet("Alice"))
        print(f"{perf_counter() - start:.0f} s: {greeting}")

        time.sleep(2)  # the loop does not run during this

        greeting = runner.run(greet("Bob"))
        print(f"{perf_counter() - start:.0f} s: {greeting}")
    assert task.cancelled()
    print(f"{perf_counter() - start:.0f} s: main ends")


main()

# Without the shorthand, an ordinary main starts the async function.
import asyncio
from time import perf_counter


async def greet(name: str) -> str:
    await asyncio.sleep(1)
    return f"Hello, {name}!"


def main() -> None:
    start = perf_counter()
    with asyncio.Runner() as runner:
        greeting = runner.run(greet("Alice"))
        print(f"{perf_counter() - start:.0f} s: {greeting}")
    print(f"{perf_counter() - start:.0f} s: main returns")


main()

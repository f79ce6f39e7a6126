# One deadline for several operations: each has only the time that is left.
import asyncio
from time import perf_counter


def say(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def fetch(name: str, start: float) -> str:
    say(start, f"{name} starts")
    await asyncio.sleep(2)
    return f"data {name}"


async def main() -> None:
    start = perf_counter()
    deadline = asyncio.get_running_loop().time() + 3  # by the loop's clock
    for name in ["A", "B", "C"]:
        try:
            async with asyncio.timeout_at(deadline):
                say(start, await fetch(name, start))
        except TimeoutError:
            say(start, f"{name} is late")


asyncio.run(main())

# A call that is never awaited: is the work lost, or only its outcome?
import asyncio
from time import perf_counter


async def save(name: str, start: float) -> None:
    print(f"{perf_counter() - start:.0f} s: saves {name}")
    await asyncio.sleep(1)
    raise OSError("disk full")


async def main() -> None:
    start = perf_counter()
    # Python warns when it frees the unused coroutine, right after the call.
    save("Alice", start)
    print(f"{perf_counter() - start:.0f} s: main goes on")
    await asyncio.sleep(2)  # long enough for save to finish
    print(f"{perf_counter() - start:.0f} s: main ends")


asyncio.run(main())

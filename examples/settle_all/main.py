# Wait for all three fetches and get one outcome for each, in order.
import asyncio
from time import perf_counter


async def fetch(id: str, secs: int, start: float) -> str:
    await asyncio.sleep(secs)
    print(f"{perf_counter() - start:.0f} s: {id} ends")
    if id == "B":
        raise LookupError(f"no {id}")
    return f"data {id}"


async def main() -> None:
    start = perf_counter()
    wanted = [("A", 3), ("B", 1), ("C", 2)]
    fetches = (fetch(id, secs, start) for id, secs in wanted)
    for result in await asyncio.gather(*fetches, return_exceptions=True):
        if isinstance(result, BaseException):
            print(f"failure: {result}")
        else:
            print(f"success: {result}")


asyncio.run(main())

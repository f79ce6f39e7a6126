# Two streams become one, and each value is there as soon as it is made.
import asyncio
from collections.abc import AsyncGenerator
from time import perf_counter


async def values(name: str, waits: list[int]) -> AsyncGenerator[str, None]:
    for index, secs in enumerate(waits, 1):
        await asyncio.sleep(secs)
        yield f"{name}{index}"


async def select(
    *streams: AsyncGenerator[str, None],
) -> AsyncGenerator[str, None]:
    # One question at a time is open to each stream; the first answer wins.
    asked = {asyncio.ensure_future(anext(s, None)): s for s in streams}
    try:
        while asked:
            done, _ = await asyncio.wait(
                asked, return_when=asyncio.FIRST_COMPLETED
            )
            for answer in done:
                stream = asked.pop(answer)
                if (value := answer.result()) is not None:
                    yield value
                    asked[asyncio.ensure_future(anext(stream, None))] = stream
    finally:
        for answer in asked:
            answer.cancel()


async def main() -> None:
    start = perf_counter()
    a = values("A", [1, 2])
    b = values("B", [2, 2])
    async for value in select(a, b):
        print(f"{perf_counter() - start:.0f} s: {value}")


asyncio.run(main())

# Two streams merged into one, which yields whichever value comes next.
import asyncio
from collections.abc import AsyncGenerator as Stream
from contextlib import aclosing
from time import perf_counter


async def values(name: str, waits: list[int]) -> Stream[str, None]:
    for index, secs in enumerate(waits, 1):
        await asyncio.sleep(secs)
        yield f"{name}{index}"


# At most one request at a time is pending for each stream.
async def select(*streams: Stream[str, None]) -> Stream[str, None]:
    end = object()  # no stream yields this object
    asked = {asyncio.ensure_future(anext(s, end)): s for s in streams}
    try:
        while asked:
            done, _ = await asyncio.wait(
                asked, return_when=asyncio.FIRST_COMPLETED
            )
            for answer in done:
                stream = asked.pop(answer)
                if (value := answer.result()) is not end:
                    yield value
                    asked[asyncio.ensure_future(anext(stream, end))] = stream
    finally:
        for answer in asked:
            answer.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
        for stream in streams:
            await stream.aclose()


async def main() -> None:
    start = perf_counter()
    a = values("A", [1, 2])
    b = values("B", [2, 2])
    async with aclosing(select(a, b)) as both:
        async for value in both:
            print(f"{perf_counter() - start:.0f} s: {value}")


asyncio.run(main())

# A stage loops over a source. If you close the stage, is the source closed?
import asyncio
import itertools
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def source() -> AsyncGenerator[int, None]:
    try:
        for n in itertools.count(1):
            yield n
    finally:
        print("the source cleans up")


async def stage(
    values: AsyncGenerator[int, None],
) -> AsyncGenerator[int, None]:
    try:
        async for value in values:
            yield value * value
    finally:
        print("the stage cleans up")


async def main() -> None:
    async with aclosing(stage(source())) as squares:
        print(await anext(squares))
    print("the stage is closed, main waits")
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())

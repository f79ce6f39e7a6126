# A function retries an async callback, which uses a variable of main.
import asyncio
from collections.abc import Awaitable, Callable


async def retry(times: int, call: Callable[[int], Awaitable[str]]) -> str:
    for attempt in range(1, times):
        try:
            return await call(attempt)
        except OSError as error:
            print(f"retry is told: {error}")
    return await call(times)


async def main() -> None:
    tried: list[int] = []  # shared with the callback, which changes it

    async def call(attempt: int) -> str:
        tried.append(attempt)
        await asyncio.sleep(1)
        if len(tried) != 2:
            raise OSError(f"no answer to {attempt}")
        return f"the answer to {attempt}"

    result = await retry(3, call)
    print(f"main has {result}")
    print(f"main has tried {tried}")


asyncio.run(main())

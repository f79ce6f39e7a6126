# An answer must be parsed: in the callback, or after the await?
import asyncio
from collections.abc import Callable


# Stands for the library, which calls back on the loop's thread.
def ask(done: Callable[[str], None]) -> None:
    asyncio.get_running_loop().call_later(1, done, "twelve")


async def parse_in_the_callback() -> int:
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def done(answer: str) -> None:
        future.set_result(int(answer))  # the error goes to the loop

    ask(done)
    async with asyncio.timeout(2):
        return await future


async def parse_after_the_await() -> int:
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    ask(future.set_result)
    return int(await future)


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(
        lambda _, context: print("the exception handler is called")
    )
    try:
        await parse_in_the_callback()
    except TimeoutError:
        print("in the callback: no answer in time")
    try:
        await parse_after_the_await()
    except ValueError:
        print("after the await: not a number")


asyncio.run(main())

# A library calls a callback twice, lets it go uncalled, or keeps it uncalled.
import asyncio
from collections.abc import Callable

Done = Callable[[str], None]
kept: list[Done] = []


# Stands for a library.
def ask(how: str, done: Done) -> None:
    if how == "twice":
        done("the first answer")
        done("the second answer")
    elif how == "kept":
        kept.append(done)


async def ask_and_await(how: str) -> str:
    future: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def done(answer: str) -> None:
        if not future.done():  # a second `set_result` would raise in `ask`
            future.set_result(answer)

    ask(how, done)
    try:
        async with asyncio.timeout(1):
            return await future
    except TimeoutError:
        return "no answer in time"


async def main() -> None:
    for how in ["twice", "let go", "kept"]:
        print(f"{how}: {await ask_and_await(how)}")


asyncio.run(main())

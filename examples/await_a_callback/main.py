# A library answers by callback, and its callers want to await the answer.
import asyncio
import threading
import time
from collections.abc import Callable


# Stands for the library, which has its own thread.
def ask(key: str, done: Callable[[str | None, str], None]) -> None:
    def work() -> None:
        time.sleep(1)
        print("the library calls main back")
        error = None if key == "moon" else "no such key"
        done(error, "" if error else "the answer is full")

    threading.Thread(target=work).start()


async def ask_and_await(key: str) -> str:
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()

    def settle(error: str | None, answer: str) -> None:
        if future.done():
            return  # cancelled: nothing is waiting any more
        if error is None:
            future.set_result(answer)
        else:
            future.set_exception(KeyError(error))

    # `settle` must run on the loop's thread.
    ask(key, lambda *args: loop.call_soon_threadsafe(settle, *args))
    return await future


async def main() -> None:
    for key in ["moon", "sun"]:
        print(f"main asks the library for the {key}")
        try:
            print(f"main goes on: {await ask_and_await(key)}")
        except KeyError as error:
            print(f"main has an error: {error.args[0]}")


asyncio.run(main())

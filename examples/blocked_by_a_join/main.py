# The thread waits for a task that needs this very thread.
import asyncio
from concurrent.futures import Future


async def hello() -> str:
    return "hello"


def ask(answer: Future[str]) -> str:
    try:
        return f"the task says {answer.result(timeout=1)}"
    except TimeoutError:
        return "no answer after 1 s"


async def main() -> None:
    loop = asyncio.get_running_loop()
    answer = asyncio.run_coroutine_threadsafe(hello(), loop)
    print(f"on the loop's thread: {ask(answer)}")  # blocks the thread

    answer = asyncio.run_coroutine_threadsafe(hello(), loop)
    print(f"on another thread: {await asyncio.to_thread(ask, answer)}")


asyncio.run(main())

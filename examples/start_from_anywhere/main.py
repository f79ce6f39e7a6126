# Start a task from ordinary code: outside of async code, inside, on a thread.
import asyncio

tasks: set[asyncio.Task[None]] = set()  # the loop does not keep them


async def work() -> None:
    pass


def start(place: str) -> None:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError as error:
        print(f"{place}: {error}")
    else:
        tasks.add(loop.create_task(work()))
        print(f"{place}: started")


async def inside() -> None:
    start("inside")
    await asyncio.to_thread(start, "on a thread of the pool")


def main() -> None:
    start("outside")
    asyncio.run(inside())


main()

# Start a task from ordinary code: outside async code, inside it, on a thread.
import asyncio

tasks: set[asyncio.Task[None]] = set()  # keeps the tasks: the loop does not


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
    await asyncio.to_thread(start, "on a pool thread")


def main() -> None:
    start("outside")
    asyncio.run(inside())


main()

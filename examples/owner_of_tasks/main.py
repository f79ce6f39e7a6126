# The first function leaves its task behind, the second one waits for it.
import asyncio
from contextlib import closing
from time import perf_counter

background: set[asyncio.Task[None]] = set()


class File:  # stands for an open file
    open = True

    def close(self) -> None:
        self.open = False


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def save(start: float, name: str, file: File) -> None:
    await asyncio.sleep(1)  # stands for slow work
    log(start, f"{name} finds its file {'open' if file.open else 'closed'}")


async def leave_behind(start: float) -> None:
    with closing(File()) as file:
        background.add(asyncio.create_task(save(start, "A", file)))
    log(start, "the owner of A returns")


async def look_after(start: float) -> None:
    with closing(File()) as file:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(save(start, "B", file))
    log(start, "the owner of B returns")


async def main() -> None:
    start = perf_counter()
    await leave_behind(start)
    await asyncio.sleep(2)  # long enough for A
    await look_after(start)


asyncio.run(main())

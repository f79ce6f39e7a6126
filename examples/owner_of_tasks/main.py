# One function leaves its task behind; another waits for its task.
import asyncio
from contextlib import closing

background: set[asyncio.Task[None]] = set()


class File:  # stands for an open file
    open = True

    def close(self) -> None:
        self.open = False


async def save(name: str, file: File) -> None:
    await asyncio.sleep(1)  # stands for slow work
    print(f"{name} finds its file {'open' if file.open else 'closed'}")


async def leave_behind() -> None:
    with closing(File()) as file:
        task = asyncio.create_task(save("A", file))
    background.add(task)  # a reference, so that the task is not collected
    task.add_done_callback(background.discard)
    print("the owner of A returns")


async def look_after() -> None:
    with closing(File()) as file:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(save("B", file))
    print("the owner of B returns")


async def main() -> None:
    await leave_behind()
    await asyncio.sleep(2)  # gives task A time to end
    await look_after()


asyncio.run(main())

# An operation is abandoned while it waits: what is left for the next one?
import asyncio
from collections.abc import Coroutine


async def give_up(operation: Coroutine) -> None:
    task = asyncio.create_task(operation)
    await asyncio.sleep(0)  # lets the task begin to wait
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()


async def wait_for(task: asyncio.Task[None]) -> None:
    await task


async def main() -> None:
    for read in ["readexactly", "readline"]:
        socket = asyncio.StreamReader()
        socket.feed_data(b"ab")
        whole = socket.readexactly(4) if read == "readexactly" else None
        await give_up(whole or socket.readline())
        socket.feed_data(b"cd")
        print(f"{read}: {len(await socket.read(4))} of 4 bytes are left")

    queue: asyncio.Queue[str] = asyncio.Queue(1)
    await give_up(queue.get())
    queue.put_nowait("value")
    await give_up(queue.put("second value"))
    print(f"get: the {queue.get_nowait()} is left")
    print(f"put: second value sent: {not queue.empty()}")

    task = asyncio.create_task(asyncio.sleep(9))
    await give_up(wait_for(task))
    print(f"await: the task is cancelled too: {task.cancelled()}")
    task = asyncio.create_task(asyncio.sleep(9))
    await give_up(wait_for(asyncio.shield(task)))
    print(f"shield: the task is cancelled too: {task.cancelled()}")


asyncio.run(main())

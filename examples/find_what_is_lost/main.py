# The five functions that lose something, and the five that are fixed.
import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import coroutine


@coroutine
def drive(work: Coroutine, wait: int) -> Generator:
    step = partial(work.send, None)
    for waits in count(1):
        try:
            waited_for = step()
        except StopIteration as end:
            return end.value
        if waits == wait:
            asyncio.current_task().cancel()
        try:
            yield waited_for
            step = partial(work.send, None)
        except BaseException as error:
            step = partial(work.throw, error)


async def stop_at(work: Coroutine, wait: int) -> bool:
    async def run() -> None:
        await drive(work, wait)

    task = asyncio.create_task(run())
    await asyncio.wait({task})
    if not task.cancelled():
        task.result()  # raises the task's own error
    return task.cancelled()


async def pause(turns: int = 1) -> None:
    for _ in range(turns):
        await asyncio.sleep(0)


async def read_byte(socket: deque[str]) -> str:
    await pause()
    return socket.popleft()


async def read_frame(fixed: bool, wait: int) -> bool | None:
    socket = deque("abcd")
    kept: list[str] = []

    async def read() -> None:
        if not fixed:
            kept.clear()  # as good as a new one
        while len(kept) < 2:
            kept.append(await read_byte(socket))

    if not await stop_at(read(), wait):
        return None
    await read()
    return kept != ["a", "b"]


async def take_job(fixed: bool, wait: int) -> bool | None:
    queue = deque([1, 2])
    current: int | None = None
    saved: list[int] = []

    async def work() -> None:
        nonlocal current
        job = queue.popleft() if current is None else current
        if fixed:
            current = job
        await pause()  # saves it
        saved.append(job)
        current = None

    if not await stop_at(work(), wait):
        return None
    await work()
    return saved != [1]


async def wait_for_lock(fixed: bool, wait: int) -> bool | None:
    lock = asyncio.Lock()
    await lock.acquire()
    order: list[str] = []

    async def impatient() -> bool:
        place = asyncio.ensure_future(lock.acquire()) if fixed else None
        await pause()

        async def ask() -> None:
            if place is None:
                await lock.acquire()
            else:
                await asyncio.shield(place)

        stopped = await stop_at(ask(), wait)
        if stopped:
            await pause(3)  # the rival asks
            await ask()
            order.append("impatient")
        lock.release()
        return stopped

    async def rival() -> None:
        await pause(6)
        async with lock:
            order.append("rival")

    async def release() -> None:
        await pause(20)
        lock.release()

    stopped, *_ = await asyncio.gather(impatient(), rival(), release())
    return order[0] == "rival" if stopped else None


async def send_reading(fixed: bool, wait: int) -> bool | None:
    queue: deque[int] = deque([0])
    room = asyncio.Semaphore(0)
    readings = count(1)

    async def forward() -> None:
        if fixed:
            await room.acquire()
            queue.append(next(readings))
        else:
            reading = next(readings)
            await room.acquire()
            queue.append(reading)

    async def sending() -> bool:
        stopped = await stop_at(forward(), wait)
        if stopped:
            await forward()
        return stopped

    async def receiving() -> None:
        await pause(20)
        queue.popleft()
        room.release()

    stopped, _ = await asyncio.gather(sending(), receiving())
    return queue[0] != 1 if stopped else None


async def write_file(fixed: bool, wait: int) -> bool | None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings"
        path.write_text("old")

        async def work() -> None:
            draft = Path(folder) / "draft" if fixed else path
            draft.write_text("n")
            await pause()  # the next part is under way
            draft.write_text("new")
            draft.replace(path)

        if not await stop_at(work(), wait):
            return None
        return path.read_text() not in ("old", "new")


# ANCHOR: listing
# A scenario stops its function at the given await and returns whether anything
# is then lost, or returns nothing if the function has fewer awaits.
async def test(
    name: str, scenario: Callable[[bool, int], Awaitable[bool | None]]
) -> None:
    for fixed in [False, True]:
        awaits = losing = 0
        while (lost := await scenario(fixed, awaits + 1)) is not None:
            awaits += 1
            losing += lost
        version = "fixed" if fixed else "faulty"
        print(f"{name}, {version}: loses at {losing} of {awaits} awaits")


async def main() -> None:
    await test("a half-read frame", read_frame)
    await test("a job that was taken", take_job)
    await test("a place in the queue", wait_for_lock)
    await test("a value for a full channel", send_reading)
    await test("a half-written file", write_file)


asyncio.run(main())
# ANCHOR_END: listing

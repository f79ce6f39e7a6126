# Code listens to a sensor eleven times, then goes on. What is still listening?
import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

Sensor = set[asyncio.Queue[int]]  # a queue per listener; no event is sent
background: set[asyncio.Task[int]] = set()


async def once(sensor: Sensor) -> int:
    sensor.add(queue := asyncio.Queue())
    try:
        return await queue.get()
    finally:
        sensor.remove(queue)


async def never_removed(sensor: Sensor) -> None:
    sensor.add(asyncio.Queue())
    await asyncio.sleep(0.001)  # stands for work that needs the events


async def only_the_wait_ends(sensor: Sensor) -> None:
    background.add(task := asyncio.create_task(once(sensor)))
    await asyncio.wait({task}, timeout=0.001)  # doesn't cancel the task


async def the_listening_ends(sensor: Sensor) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(once(sensor), 0.001)  # cancels what it waits for


async def report(wait: Callable[[Sensor], Awaitable[None]]) -> None:
    sensor: Sensor = set()
    for _ in range(11):
        await wait(sensor)
    print(f"{wait.__name__.replace('_', ' ')}: {len(sensor)} listen")


async def main() -> None:
    for wait in [never_removed, only_the_wait_ends, the_listening_ends]:
        await report(wait)


asyncio.run(main())

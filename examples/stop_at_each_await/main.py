# A function is stopped at each of its awaits in turn: what is lost?
import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Generator
from functools import partial
from itertools import count
from types import coroutine


async def run(awaitable: Awaitable[object]) -> object:
    return await awaitable  # a task wants a coroutine


# ANCHOR: listing
# Drives the work and cancels its task at the nth wait.
@coroutine
def stop_at(work: Coroutine, wait: int) -> Generator:
    step = partial(work.send, None)
    for waits in count(1):
        try:
            waited_for = step()
        except StopIteration as end:
            return end.value
        if waits == wait:  # this await has to wait
            asyncio.current_task().cancel()
        try:
            yield waited_for
            step = partial(work.send, None)
        except BaseException as error:  # the cancellation, for instance
            step = partial(work.throw, error)


async def transfer(accounts: dict[str, int]) -> None:
    await asyncio.sleep(0)  # waits for a database, say
    accounts["a"] -= 10
    await asyncio.sleep(0)
    accounts["b"] += 10


async def transfer_fixed(accounts: dict[str, int]) -> None:
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    accounts["a"] -= 10
    accounts["b"] += 10  # no await between the two


async def test(name: str, work: Callable[[dict[str, int]], Coroutine]) -> None:
    for wait in count(1):
        accounts = {"a": 50, "b": 50}
        task = asyncio.create_task(run(stop_at(work(accounts), wait)))
        await asyncio.wait({task})
        if not task.cancelled():
            task.result()  # raises the task's own error
        if not task.cancelling():
            return  # the function has fewer awaits
        total = sum(accounts.values())
        print(f"{name} stopped at await {wait}: {total} of 100")


# ANCHOR_END: listing
async def main() -> None:
    await test("transfer", transfer)
    await test("transfer_fixed", transfer_fixed)


asyncio.run(main())

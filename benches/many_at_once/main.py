# ANCHOR: listing
# Many tasks that each wait for one second, all at the same time.
import asyncio
import gc
import sys


async def wait() -> None:
    await asyncio.sleep(1)


async def wait_in_tasks(count: int) -> None:
    async with asyncio.TaskGroup() as tasks:
        for _ in range(count):
            tasks.create_task(wait())


# ANCHOR_END: listing
async def main(count: int) -> None:
    from gauge import gauge

    if sys.argv[1] == "gc_off":
        gc.disable()
    with gauge():
        await wait_in_tasks(count)


run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(main(int(sys.argv[2])))

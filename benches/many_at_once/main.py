# Many tasks that each wait for one second, all at the same time.
import asyncio
import sys


async def wait() -> None:
    await asyncio.sleep(1)


async def wait_in_tasks(count: int) -> None:
    async with asyncio.TaskGroup() as tasks:
        for _ in range(count):
            tasks.create_task(wait())


def main(contender: str, count: int) -> None:
    if contender == "uvloop":
        import uvloop

        uvloop.run(wait_in_tasks(count))
    else:
        asyncio.run(wait_in_tasks(count))


main(sys.argv[1], int(sys.argv[2]))

# A task for another thread starts although its creator gives nothing back.
import asyncio
from time import sleep


def work() -> None:
    print("the task starts")


async def main() -> None:
    print("main spawns")
    loop = asyncio.get_running_loop()
    task = loop.run_in_executor(None, work)  # for a thread of the pool
    sleep(1)  # main is busy: no await
    print("main awaits")
    await task
    print("main ends")


asyncio.run(main())

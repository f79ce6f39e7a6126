# A task is cancelled before it has run: who closes what it was given?
import asyncio


class Connection:
    def __init__(self) -> None:
        print("the connection opens")

    def close(self) -> None:
        print("the connection closes")


async def work(connection: Connection) -> None:
    try:
        print("the task starts")
        await asyncio.sleep(0)
        print("the task ends")
    finally:
        connection.close()


async def main() -> None:
    task = asyncio.create_task(work(Connection()))
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", str(task.cancelled()).lower())


asyncio.run(main())

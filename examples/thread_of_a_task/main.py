# Which thread runs a task: the one that started the event loop, or another?
import asyncio
from threading import get_ident


async def task() -> int:
    return get_ident()


async def main() -> None:
    here = get_ident()

    there = await asyncio.create_task(task())
    print(f"a task of this thread runs here: {str(there == here).lower()}")

    there = await asyncio.to_thread(get_ident)
    print(f"a task for other threads runs here: {str(there == here).lower()}")


asyncio.run(main())

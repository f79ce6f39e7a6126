# An async read needs a pool thread: while none is free, it waits.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

import aiofiles


def fill_the_pool() -> asyncio.Future[None]:
    def work() -> None:
        time.sleep(1)
        print("a pool thread is free")

    # Unlike a to_thread coroutine, this call starts the work immediately.
    return asyncio.get_running_loop().run_in_executor(None, work)


async def read_in_both_ways(path: Path) -> None:
    busy = fill_the_pool()
    print("the pool is full")
    print(f"blocking read: {path.read_text(encoding='utf-8')}")
    async with aiofiles.open(path, encoding="utf-8") as file:
        print(f"async read: {await file.read()}")
    await busy


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_text("text of a.txt", encoding="utf-8")
        await read_in_both_ways(path)


asyncio.run(main())

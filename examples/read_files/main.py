# Three files are read together: the texts come in the order of the calls.
import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import aiofiles

NAMES = ["a.txt", "b.txt", "c.txt"]


async def write_file(folder: Path, name: str) -> None:
    async with aiofiles.open(folder / name, "w", encoding="utf-8") as file:
        await file.write(f"text of {name}")


async def read_file(folder: Path, name: str) -> str:
    async with aiofiles.open(folder / name, encoding="utf-8") as file:
        return await file.read()


async def main() -> None:
    with TemporaryDirectory() as folder:  # removed at the end of the block
        path = Path(folder)
        await asyncio.gather(*(write_file(path, name) for name in NAMES))

        texts = await asyncio.gather(*(read_file(path, name) for name in NAMES))
        for text in texts:
            print(text)
        try:
            await read_file(path, "d.txt")
        except OSError as error:
            print(f"d.txt: {type(error).__name__}")


asyncio.run(main())

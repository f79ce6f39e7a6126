# A file is replaced part by part, and the writer is stopped in the middle.
import asyncio
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import IO


async def copy_parts(file: IO[str]) -> None:
    file.write("new ")  # blocks the thread only briefly
    await asyncio.sleep(60)  # waits for the next part
    file.write("settings")


async def overwrite(path: Path) -> None:
    with path.open("w") as file:
        await copy_parts(file)


async def replace(path: Path) -> None:
    draft = NamedTemporaryFile("w", dir=path.parent, delete=False)
    try:
        with draft as file:
            await copy_parts(file)
        Path(draft.name).replace(path)  # readers find the old or the new file
    finally:
        Path(draft.name).unlink(missing_ok=True)


async def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings"
        for name, write in [("A", overwrite), ("B", replace)]:
            path.write_text("old settings")
            print(f"{name} writes")
            try:
                async with asyncio.timeout(1):
                    await write(path)
            except TimeoutError:
                print(f"{name} is stopped")
            files = len(list(Path(folder).iterdir()))
            text = path.read_text()
            print(f"main reads '{text}', finds {files} file")


asyncio.run(main())

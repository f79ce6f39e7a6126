# Many small files: one trip to another thread is enough for all of them.
import asyncio
import threading
from pathlib import Path
from tempfile import TemporaryDirectory


def write_files(folder: Path) -> None:
    for n in range(100):
        (folder / f"{n}").write_text("text", encoding="utf-8")


def read_files(folder: Path) -> tuple[int, int]:
    characters = 0
    for path in folder.iterdir():
        characters += len(path.read_text(encoding="utf-8"))
    return characters, threading.get_ident()


async def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder)
        write_files(path)

        characters, there = await asyncio.to_thread(read_files, path)
        print(f"{characters} characters read")
        here = threading.get_ident()
        print(f"the loop's thread read them: {str(there == here).lower()}")


asyncio.run(main())

# An async function walks a tree by calling itself.
import asyncio
from dataclasses import dataclass, field


@dataclass
class Folder:
    name: str
    bytes: int
    folders: list["Folder"] = field(default_factory=list)


async def size(folder: Folder) -> int:
    await asyncio.sleep(0)  # stands for reading the folder
    total = folder.bytes
    for inner in folder.folders:
        print(f"{folder.name} asks {inner.name}")
        inner_size = await size(inner)
        print(f"{inner.name} gives {folder.name} {inner_size}")
        total += inner_size
    return total


async def main() -> None:
    src = Folder("src", 20, [Folder("bin", 7)])
    root = Folder("root", 1, [src, Folder("tests", 14)])
    print("main asks root")
    print(f"root gives main {await size(root)}")


asyncio.run(main())

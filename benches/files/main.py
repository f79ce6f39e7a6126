# ANCHOR: listing
# Reads many small files: with calls that block, and without.
import asyncio
import sys
from pathlib import Path


async def with_blocking_calls(paths: list[Path]) -> int:
    return sum(len(path.read_bytes()) for path in paths)


async def length(path: Path) -> int:
    return len(await asyncio.to_thread(path.read_bytes))


async def in_turn(paths: list[Path]) -> int:
    total = 0
    for path in paths:
        total += await length(path)
    return total


async def together(paths: list[Path]) -> int:
    # The default thread pool limits how many run at the same time.
    return sum(await asyncio.gather(*map(length, paths)))


# ANCHOR_END: listing
ways = {"blocking": with_blocking_calls, "turn": in_turn, "together": together}


async def main(mode: str, folder: str) -> None:
    from gauge import gauge

    paths = list(Path(folder).iterdir())
    first = await ways[mode](paths)
    with gauge():
        total = await ways[mode](paths)
    assert first == total


asyncio.run(main(sys.argv[3], sys.argv[4]))

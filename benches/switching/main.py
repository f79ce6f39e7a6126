# ANCHOR: listing
# Two tasks pass a token back and forth; each hand-over is a switch.
import asyncio
import sys


async def play(inbox: asyncio.Queue[int], outbox: asyncio.Queue[int]) -> None:
    token = 1
    while token > 0:
        token = await inbox.get()
        await outbox.put(token - 1)


async def play_in_tasks(count: int) -> None:
    left: asyncio.Queue[int] = asyncio.Queue(1)
    right: asyncio.Queue[int] = asyncio.Queue(1)
    await left.put(count)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(play(left, right))
        tasks.create_task(play(right, left))


# ANCHOR_END: listing
async def main(count: int) -> None:
    from gauge import gauge

    await play_in_tasks(count // 10)
    with gauge():
        await play_in_tasks(count)


run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(main(int(sys.argv[2])))

# Two tasks pass a token back and forth; each hand-over is a switch.
import asyncio
import sys


async def play(inbox: asyncio.Queue[int], outbox: asyncio.Queue[int]) -> None:
    token = 1
    while token > 0:
        token = await inbox.get()
        await outbox.put(token - 1)


async def play_in_tasks(count: int) -> None:
    left: asyncio.Queue[int] = asyncio.Queue(2)
    right: asyncio.Queue[int] = asyncio.Queue(2)
    await left.put(count)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(play(left, right))
        tasks.create_task(play(right, left))


def main(contender: str, count: int) -> None:
    if contender == "uvloop":
        import uvloop

        uvloop.run(play_in_tasks(count))
    else:
        asyncio.run(play_in_tasks(count))


main(sys.argv[1], int(sys.argv[2]))

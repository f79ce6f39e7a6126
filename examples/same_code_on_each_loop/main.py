# Several loops run one function, which needs no runtime of its own.
import asyncio

import anyio
import trio
from anyio.streams.memory import MemoryObjectSendStream


async def produce(words: list[str], send: MemoryObjectSendStream[str]) -> None:
    async with send:
        for word in words:
            await send.send(word.upper())


async def shout(words: list[str]) -> str:
    send, receive = anyio.create_memory_object_stream[str]()
    async with anyio.create_task_group() as group, receive:
        group.start_soon(produce, words, send)
        return " ".join([word async for word in receive])


def main() -> None:
    words = ["how", "are", "you"]
    print(f"asyncio: {asyncio.run(shout(words))}")
    print(f"trio: {trio.run(shout, words)}")
    print(f"anyio, on trio: {anyio.run(shout, words, backend='trio')}")


main()

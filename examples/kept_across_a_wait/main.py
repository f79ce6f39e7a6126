# Eight kibibytes in an async function: are they kept while it waits?
import asyncio
from array import array
from collections.abc import Coroutine
from weakref import ref

buffers: list[ref["array[int]"]] = []  # weak references keep nothing alive


def new_buffer() -> "array[int]":
    buffer = array("B", [1]) * 8 * 1024
    buffers.append(ref(buffer))
    return buffer


async def used_later() -> None:
    buffer = new_buffer()
    await asyncio.sleep(0)
    assert 1 in buffer


async def block_ended() -> None:
    for buffer in [new_buffer()]:
        assert 1 in buffer
    await asyncio.sleep(0)


async def let_go() -> None:
    buffer = new_buffer()
    assert 1 in buffer
    del buffer
    await asyncio.sleep(0)


def report(name: str, coroutine: Coroutine[None, None, None]) -> None:
    coroutine.send(None)  # runs it until it waits
    kept = buffers.pop()() is not None
    print(f"{name}: {'kept' if kept else 'not kept'}")
    coroutine.close()


report("used later", used_later())
report("block ended", block_ended())
report("let go", let_go())

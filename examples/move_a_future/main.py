# Work refers to its own data. While it waits, its handle is moved.
import asyncio
from collections.abc import Coroutine


async def work(places: list[int]) -> None:
    data = [1, 2, 3]
    last = data  # a reference to an object outside this coroutine
    places.append(id(last))
    await asyncio.sleep(0)
    print(f"work still refers to {last[2]}")


def resume(work: Coroutine[None, None, None]) -> bool:
    try:
        work.send(None)
    except StopIteration:
        return True
    return False


def main() -> None:
    places: list[int] = []
    coroutine = work(places)
    print(f"work has ended: {str(resume(coroutine)).lower()}")

    start = id(coroutine)  # in CPython, its address
    inside = places[0] in range(start, start + coroutine.__sizeof__())
    print(f"its data is inside it: {str(inside).lower()}")

    handles = [coroutine]  # one more reference; the coroutine stays
    same = id(handles[0]) == start
    print(f"it is where it was: {str(same).lower()}")
    print(f"work has ended: {str(resume(handles[0])).lower()}")


main()

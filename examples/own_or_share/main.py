# A task counts words a second later, after main has added one to the list.
import asyncio
from collections.abc import Sequence


async def count_later(words: Sequence[str]) -> int:
    await asyncio.sleep(1)
    return len(words)


async def own(words: list[str]) -> tuple[int, int]:
    task = asyncio.create_task(count_later(words.copy()))
    words.append("moon")
    return await task, len(words)


async def share(words: list[str]) -> tuple[int, int]:
    task = asyncio.create_task(count_later(words))
    words.append("moon")
    return await task, len(words)


async def borrow(words: list[str]) -> tuple[int, int, int]:
    # Python doesn't stop other code from changing the list meanwhile.
    calls = count_later(words), count_later(words[:1])
    all_of_them, one = await asyncio.gather(*calls)
    words.append("moon")
    return all_of_them, one, len(words)


async def main() -> None:
    words = ["sun", "star"]
    print("own: task and main count", await own(words.copy()))
    print("share: task and main count", await share(words.copy()))
    print("borrow: calls and main count", await borrow(words))


asyncio.run(main())

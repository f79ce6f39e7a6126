# A message wakes every subscriber, and the next message is not lost.
import asyncio
from time import perf_counter


async def subscriber(name: str, news: asyncio.Queue[str | None]) -> str:
    messages = []
    while (message := await news.get()) is not None:
        messages.append(message)
    return f"{name} got {' and '.join(messages)}"


async def publisher(all_news: list[asyncio.Queue[str | None]]) -> None:
    await asyncio.sleep(1)  # nothing new for a while
    for message in ["hello", "goodbye", None]:  # None ends the news
        for news in all_news:  # asyncio has no broadcast: a queue for each
            news.put_nowait(message)  # no limit: it keeps each unread message


async def main() -> None:
    start = perf_counter()
    all_news = [asyncio.Queue[str | None]() for _ in range(3)]
    for_ann, for_bob, for_cem = all_news
    *lines, _ = await asyncio.gather(
        subscriber("Ann", for_ann),
        subscriber("Bob", for_bob),
        subscriber("Cem", for_cem),
        publisher(all_news),
    )
    for line in lines:
        print(f"{perf_counter() - start:.0f} s: {line}")


asyncio.run(main())

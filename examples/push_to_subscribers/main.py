# One message, and everybody who waits for it gets it.
import asyncio
from time import perf_counter


async def subscriber(name: str, news: asyncio.Queue[str]) -> str:
    message = await news.get()
    return f'{name} got "{message}"'


async def publisher(all_news: list[asyncio.Queue[str]]) -> None:
    await asyncio.sleep(1)  # nothing new for a while
    for news in all_news:  # asyncio has no broadcast: a queue for each
        news.put_nowait("hello")


async def main() -> None:
    start = perf_counter()
    for_ann, for_bob, for_cem = (asyncio.Queue[str]() for _ in range(3))
    ann, bob, cem, _ = await asyncio.gather(
        subscriber("Ann", for_ann),
        subscriber("Bob", for_bob),
        subscriber("Cem", for_cem),
        publisher([for_ann, for_bob, for_cem]),
    )
    total = perf_counter() - start
    print(f"{total:.0f} s: {ann}, {bob}, {cem}")


asyncio.run(main())

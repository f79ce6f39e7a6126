# Three fetches take as long as the slowest; results are in request order.
import asyncio
from time import perf_counter


async def fetch_user(name: str, secs: int, start: float) -> str:
    await asyncio.sleep(secs)
    print(f"{perf_counter() - start:.0f} s: {name} is here")
    return f"user {name}"


async def main() -> None:
    start = perf_counter()
    ada, grace, alan = await asyncio.gather(
        fetch_user("Ada", 3, start),
        fetch_user("Grace", 1, start),
        fetch_user("Alan", 2, start),
    )
    total = perf_counter() - start
    print(f"{total:.0f} s: {ada}, {grace}, {alan}")


asyncio.run(main())

# Several wake-ups or results: how often does the waiting work continue?
import asyncio


async def work(future: asyncio.Future[int]) -> None:
    print(f"work goes on with {await future}")


async def main() -> None:
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(work(future))
    await asyncio.sleep(0)  # now `work` is waiting
    for result in [1, 2]:
        try:
            future.set_result(result)
            print(f"main sets {result}")
        except asyncio.InvalidStateError:
            print(f"main sets {result}: InvalidStateError")
    await task


asyncio.run(main())

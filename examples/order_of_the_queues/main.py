# Steps are queued while the code runs: in which order do they run?
import asyncio


async def step(name: str) -> None:
    print(f"{name} runs")


async def main() -> None:
    loop = asyncio.get_running_loop()
    print("main queues A, B, C and D")
    loop.call_soon(print, "call_soon: A runs")
    task = asyncio.create_task(step("task: B"))
    loop.call_soon(print, "call_soon: C runs")
    future = loop.create_future()
    future.add_done_callback(lambda _: print("done callback: D runs"))
    future.set_result(None)
    print("main waits")
    await task
    await asyncio.sleep(0)


asyncio.run(main())

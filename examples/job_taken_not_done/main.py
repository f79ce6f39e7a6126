# A job is taken from the queue, and the worker is stopped while it saves it.
import asyncio


async def save(job: int, name: str, takes: int) -> None:
    await asyncio.sleep(takes)
    print(f"{name} has saved job {job}")


async def main() -> None:
    for name in "AB":
        queue: asyncio.Queue[int] = asyncio.Queue()
        current: int | None = None  # B's job: kept when B is stopped
        for job in [1, 2]:
            queue.put_nowait(job)
        for takes in [60, 0]:
            try:
                async with asyncio.timeout(1):
                    if name == "A":
                        job = await queue.get()
                        print(f"{name} takes job {job}")
                        await save(job, name, takes)
                    else:
                        if current is None:
                            current = await queue.get()
                        print(f"{name} takes job {current}")
                        await save(current, name, takes)
                        current = None  # only after the save
            except TimeoutError:
                print(f"{name} is stopped")


asyncio.run(main())

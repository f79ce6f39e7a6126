# How deep an async function can call itself, and how to go deeper.
import asyncio


async def nested(depth: int) -> int:
    if depth == 0:
        await asyncio.sleep(0)
        return 0
    return await nested(depth - 1) + 1  # resumed on the caller's stack


async def by_tasks(depth: int) -> int:
    await asyncio.sleep(0)  # else an eager task runs on the caller's stack
    if depth == 0:
        return 0
    deeper = asyncio.create_task(by_tasks(depth - 1))
    return await deeper + 1  # resumed by the loop


async def main() -> None:
    print(f"nested: {await nested(500)}")
    try:
        await nested(1_000_000)
    except RecursionError as error:
        print("nested deeper ended well: false")
        print(f"RecursionError: {error}")
    print(f"by tasks: {await by_tasks(20_000)}")


asyncio.run(main())

# A and B await one connection. A called first, and gives up.
import asyncio


async def connect() -> str:
    print("the task connects")
    await asyncio.sleep(3)
    return "connection"


async def ask_with_a_limit(stored: asyncio.Future[str]) -> None:
    try:
        async with asyncio.timeout(1):
            print(f"A has a {await stored}")
    except TimeoutError:
        print("A gives up")


async def ask(stored: asyncio.Future[str]) -> None:
    try:
        print(f"B has a {await stored}")
    except asyncio.CancelledError:
        if asyncio.current_task().cancelling() > 0:
            raise  # B itself has been cancelled
        print("B is told that the task was cancelled")


async def main() -> None:
    task = asyncio.create_task(connect())
    await asyncio.gather(ask_with_a_limit(task), ask(task))
    print("again, with a shield")
    task = asyncio.create_task(connect())
    shielded = ask_with_a_limit(asyncio.shield(task))
    await asyncio.gather(shielded, ask(asyncio.shield(task)))


asyncio.run(main())

# Task A returns, B fails, C has a bug: what does each handle give back?
import asyncio


async def work(name: str) -> str:
    match name:
        case "B":
            raise LookupError("no such user")
        case "C":
            raise AssertionError("an impossible state")
        case _:
            return "data"


async def outcome(task: asyncio.Task[str]) -> str:
    try:
        return f"value: {await task}"
    except Exception as error:
        return f"error: {error}"


async def main() -> None:
    for name in ["A", "B", "C"]:
        task = asyncio.create_task(work(name))
        print(name, await outcome(task))
    print("main goes on")


asyncio.run(main())

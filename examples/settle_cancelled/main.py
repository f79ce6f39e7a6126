# One of three fetches is cancelled: a success, a failure or neither?
import asyncio


async def fetch(name: str) -> str:
    await asyncio.sleep(2)
    if name == "C":
        raise LookupError(f"no {name}")
    return f"data {name}"


async def main() -> None:
    a = asyncio.create_task(fetch("A"))
    b = asyncio.create_task(fetch("B"))
    c = asyncio.create_task(fetch("C"))
    await asyncio.sleep(1)
    b.cancel()
    for result in await asyncio.gather(a, b, c, return_exceptions=True):
        match result:
            case Exception() as error:
                print(f"failure: {error}")
            case BaseException():  # CancelledError is not an Exception
                print("cancelled")
            case data:
                print(f"success: {data}")


asyncio.run(main())

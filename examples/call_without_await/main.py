# A call makes something to await; does it also run the body?
import asyncio


async def greet() -> str:
    print("greet begins")
    await asyncio.sleep(1)
    print("greet ends")
    return "Hello"


async def main() -> None:
    print("before the call")
    greeting = greet()
    print("after the call")
    print(f"awaited: {await greeting}")


asyncio.run(main())

# A call makes a future; whether it also runs the body is up to the language.
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

# Does an async function's body run at the call, or at the await?
import asyncio


async def greet() -> str:
    print("greet begins")
    await asyncio.sleep(1)
    print("greet ends")
    return "Hello"


async def main() -> None:
    print("main calls greet")
    greeting = greet()
    print("main awaits greet")
    print(f"main has {await greeting}")


asyncio.run(main())

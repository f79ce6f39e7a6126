# A sync function that waits for async code, called from async code.
import asyncio


async def greet(name: str) -> str:
    await asyncio.sleep(1)
    return f"Hello, {name}!"


def greet_and_wait(name: str) -> str:
    greeting = greet(name)
    try:
        return asyncio.run(greeting)
    finally:
        greeting.close()  # else Python warns that it was not awaited


async def main() -> None:
    try:
        greet_and_wait("Alice")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
        print("waiting for Alice fails: true")
    print(f"awaited: {await greet('Bob')}")


asyncio.run(main())

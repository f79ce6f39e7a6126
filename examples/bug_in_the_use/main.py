# A bug in the code that uses a resource: is the resource closed even so?
import asyncio


class Resource:
    async def __aenter__(self) -> None:
        pass

    async def __aexit__(self, *error: object) -> None:
        print("closed")


async def use_it(numbers: list[int]) -> int:
    async with Resource():
        return numbers[0]


async def main() -> None:
    try:
        await use_it([])
    except IndexError:
        print("main has an error: true")


asyncio.run(main())

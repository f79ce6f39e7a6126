# A resource is closed even if the code that uses it fails.
import asyncio
from typing import Self


class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    async def __aenter__(self) -> Self:
        await asyncio.sleep(1)
        print(f"main has opened {self.name}")
        return self

    async def read(self) -> str:
        if self.name == "B":
            raise OSError("B is broken")
        return f"data {self.name}"

    async def __aexit__(self, *error: object) -> None:
        await asyncio.sleep(1)
        print(f"main has closed {self.name}")


async def main() -> None:
    for name in ["A", "B"]:
        try:
            async with Resource(name) as resource:
                result = await resource.read()
        except OSError as error:
            result = f"an error: {error}"
        print(f"main has {result}")


asyncio.run(main())

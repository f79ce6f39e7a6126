# Open, use, close: the resource is closed even if its use fails.
import asyncio
from time import perf_counter
from typing import Self


class Resource:
    def __init__(self, name: str, start: float) -> None:
        self.name = name
        self.start = start

    async def __aenter__(self) -> Self:
        await asyncio.sleep(1)
        print(f"{perf_counter() - self.start:.0f} s: {self.name} is open")
        return self

    async def read(self) -> str:
        if self.name == "B":
            raise OSError("B is broken")
        return f"data {self.name}"

    async def __aexit__(self, *error: object) -> None:
        await asyncio.sleep(1)
        print(f"{perf_counter() - self.start:.0f} s: {self.name} is closed")


async def main() -> None:
    start = perf_counter()
    for name in ["A", "B"]:
        try:
            async with Resource(name, start) as resource:
                result = await resource.read()
        except OSError as error:
            result = f"an error: {error}"
        print(f"{perf_counter() - start:.0f} s: main has {result}")


asyncio.run(main())

# A function that knows only the trait spawns a task for each of two stores.
import asyncio
from dataclasses import dataclass
from typing import Protocol


class Store(Protocol):
    async def get(self, key: str) -> str: ...


@dataclass
class Remote:
    name: str
    secs: int

    async def get(self, key: str) -> str:
        await asyncio.sleep(self.secs)
        print(f"{self.name} answers main")
        return f"{key} of {self.name}"


def spawn_get(store: Store, key: str) -> asyncio.Task[str]:
    return asyncio.create_task(store.get(key))


async def main() -> None:
    far = spawn_get(Remote("A", 2), "moon")
    near = spawn_get(Remote("B", 1), "sun")
    print("main has asked A and B")
    of_far, of_near = await asyncio.gather(far, near)
    print(f"main has the {of_far}, the {of_near}")


asyncio.run(main())

# One list holds two kinds of store, asked in turn until one has an answer.
import asyncio
from collections.abc import Sequence
from typing import Protocol


class Store(Protocol):
    async def get(self, key: str) -> str | None: ...


class Memory:
    def __init__(self, key: str) -> None:
        self.key = key  # the only key that it has

    async def get(self, key: str) -> str | None:
        return f"{key} from memory" if key == self.key else None


class Remote:
    async def get(self, key: str) -> str | None:
        print(f"Remote is asked for the {key}")
        await asyncio.sleep(1)
        return f"{key} from afar"


async def find(stores: Sequence[Store], key: str) -> str | None:
    for store in stores:
        found = await store.get(key)
        if found is not None:
            return found
    return None


async def main() -> None:
    stores = [Memory("moon"), Remote()]
    print(f"main has the {await find(stores, 'moon')}")
    print(f"main has the {await find(stores, 'sun')}")


asyncio.run(main())

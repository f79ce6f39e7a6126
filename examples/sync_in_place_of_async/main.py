# Stores have an async method, and one of them has nothing to wait for.
import asyncio
from typing import Protocol, runtime_checkable


@runtime_checkable
class Store(Protocol):
    async def get(self, key: str) -> str: ...


class Remote:
    async def get(self, key: str) -> str:
        await asyncio.sleep(1)
        return f"the {key}"


class Memory:
    def get(self, key: str) -> str:  # not async: a type checker objects
        return f"the {key}"


async def show(store: Store) -> None:
    name = type(store).__name__
    print(f"{name} is a Store: {isinstance(store, Store)}")
    try:
        print(f"{name} has {await store.get('moon')}")
    except TypeError:
        print(f"{name} has something that cannot be awaited")


async def main() -> None:
    await show(Remote())
    await show(Memory())


asyncio.run(main())

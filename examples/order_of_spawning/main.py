# A task spawns three others, A, B and C: in which order do they start?
import asyncio


async def start(name: str, order: list[str]) -> None:
    order.append(name)


async def parent() -> list[str]:
    order: list[str] = []
    async with asyncio.TaskGroup() as group:
        for name in ["A", "B", "C"]:
            group.create_task(start(name, order))
    return order


async def main() -> None:
    order = await asyncio.create_task(parent())
    print(f"they start: {', '.join(order)}")


asyncio.run(main())

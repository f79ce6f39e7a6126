# Wait until a state holds: each change is a reason to look again.
import asyncio


class Level:
    def __init__(self) -> None:
        self.value, self.changed = 0, asyncio.Condition()

    async def set(self, value: int) -> None:
        async with self.changed:
            self.value = value
            self.changed.notify_all()


async def wait_until(name: str, wanted: int, level: Level) -> None:
    def enough() -> bool:
        print(f"{name} looks: {level.value}")
        return level.value >= wanted

    async with level.changed:
        await level.changed.wait_for(enough)
    print(f"{name} goes on")


async def main() -> None:
    level = Level()
    print("main sets 1")
    await level.set(1)
    await wait_until("A", 1, level)
    async with asyncio.TaskGroup() as group:
        group.create_task(wait_until("B", 3, level))
        for value in 2, 3:
            await asyncio.sleep(1)  # B looks meanwhile
            print(f"main sets {value}")
            await level.set(value)


asyncio.run(main())

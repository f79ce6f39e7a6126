# A lock that is held while its holder waits: no update is lost.
import asyncio
from time import perf_counter


class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance
        self.lock = asyncio.Lock()


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def deposit(
    name: str, begins: int, amount: int, account: Account, start: float
) -> None:
    await asyncio.sleep(begins)
    log(start, f"{name} asks for the account")
    async with account.lock:  # the task waits, not the thread
        old = account.balance
        await asyncio.sleep(2)  # stands for a check elsewhere
        account.balance = old + amount
        log(start, f"{name} writes {account.balance} to the account")


async def main() -> None:
    start = perf_counter()
    account = Account(100)
    async with asyncio.TaskGroup() as group:
        group.create_task(deposit("A", 0, 10, account, start))
        group.create_task(deposit("B", 1, 20, account, start))
    log(start, f"the account has {account.balance}")


asyncio.run(main())

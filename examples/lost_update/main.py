# Read, wait, write: two tasks on one thread, and one update is lost.
import asyncio
from dataclasses import dataclass
from time import perf_counter


@dataclass
class Account:
    balance: int


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def deposit(
    name: str, begins: int, amount: int, account: Account, start: float
) -> None:
    await asyncio.sleep(begins)
    balance = account.balance
    log(start, f"{name} reads {balance} from the account")
    await asyncio.sleep(2)  # stands for a check elsewhere
    log(start, f"{name} writes {balance + amount} to the account")
    account.balance = balance + amount


async def main() -> None:
    start = perf_counter()
    account = Account(100)
    async with asyncio.TaskGroup() as group:
        group.create_task(deposit("A", 0, 10, account, start))
        group.create_task(deposit("B", 1, 20, account, start))
    log(start, f"the account has {account.balance}, not 130")


asyncio.run(main())

# One task owns the account; others send requests, each with room for a reply.
import asyncio
from time import perf_counter

Mailbox = asyncio.Queue[tuple[str, int, asyncio.Future[int]] | None]


def log(start: float, event: str) -> None:
    print(f"{perf_counter() - start:.0f} s: {event}")


async def account(mailbox: Mailbox, start: float) -> None:
    balance = 100  # needs no lock: only this task uses it
    while (request := await mailbox.get()) is not None:
        name, amount, reply = request
        old = balance
        await asyncio.sleep(2)
        balance = old + amount
        log(start, f"the account answers {name}: {balance}")
        if not reply.done():  # the client might have given up
            reply.set_result(balance)


async def deposit(name: str, amount: int, to: Mailbox, start: float) -> None:
    log(start, f"{name} asks the account to add {amount}")
    reply: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    await to.put((name, amount, reply))
    try:
        log(start, f"{name} has {await asyncio.wait_for(reply, 3)}")
    except TimeoutError:
        log(start, f"{name} gives up")


async def main() -> None:
    start = perf_counter()
    mailbox: Mailbox = asyncio.Queue(8)
    async with asyncio.TaskGroup() as group:
        group.create_task(account(mailbox, start))
        async with asyncio.TaskGroup() as clients:
            clients.create_task(deposit("A", 10, mailbox, start))
            clients.create_task(deposit("B", 20, mailbox, start))
        await mailbox.put(None)  # ends the actor, as no client is left


asyncio.run(main())

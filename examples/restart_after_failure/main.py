# Requests to add a number, each with room for a reply.
import asyncio

Request = tuple[str, asyncio.Future[int]]
Mailbox = asyncio.Queue[Request | None]


# ANCHOR: listing
# A supervisor restarts an actor that failed; the mailbox outlives the actor.
async def actor(mailbox: Mailbox) -> None:
    total = 0  # the state: each actor begins with 0
    print(f"actor begins with {total}")
    while (request := await mailbox.get()) is not None:
        number, reply = request
        try:
            await asyncio.sleep(1)
            total += int(number)
        except Exception as error:
            if not reply.done():
                reply.set_exception(error)  # or the client would wait for ever
            raise
        if not reply.done():
            reply.set_result(total)


async def supervise(mailbox: Mailbox) -> None:
    while True:
        try:
            return await actor(mailbox)
        except Exception:
            await asyncio.sleep(1)
            print("supervisor restarts the actor")


async def ask(name: str, number: str, to: Mailbox) -> None:
    reply: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    await to.put((number, reply))
    try:
        print(f"{name} adds {number}: the total is {await reply}")
    except ValueError:
        print(f"{name} adds {number}: the actor failed")


async def main() -> None:
    mailbox: Mailbox = asyncio.Queue(8)
    async with asyncio.TaskGroup() as group:
        group.create_task(supervise(mailbox))
        async with asyncio.TaskGroup() as clients:
            for name, number in [("A", "10"), ("B", "ten"), ("C", "5")]:
                clients.create_task(ask(name, number, mailbox))
        await mailbox.put(None)  # ends the actor, as no client is left
    # ANCHOR_END: listing


asyncio.run(main())

# A request to an actor, sent to it with the place for its answer.
import asyncio

Request = tuple[str, asyncio.Future[int]]
Mailbox = asyncio.Queue[Request]


async def ask(actor: Mailbox, kind: str) -> int:
    reply: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    await actor.put((kind, reply))
    return await reply


# ANCHOR: listing
# Two actors ask each other: they hang, unless each reads on while it waits.
async def actor(
    names: str, value: int, mailbox: Mailbox, peer: Mailbox, reads_on: bool
) -> None:
    async def answer(reply: asyncio.Future[int]) -> None:
        await asyncio.sleep(value)
        print(f"{names[0]} asks {names[1]} for its value")
        theirs = await ask(peer, "value")
        if not reply.done():
            reply.set_result(value + theirs)

    async with asyncio.TaskGroup() as group:
        while True:
            match await mailbox.get():
                case "value", reply if not reply.done():
                    reply.set_result(value)
                case "sum", reply:
                    task = group.create_task(answer(reply))
                    if not reads_on:
                        await task


async def client(how: str) -> None:
    print(f"client asks A and B, which {how}")
    reads_on = how == "read on"
    a: Mailbox = asyncio.Queue(8)
    b: Mailbox = asyncio.Queue(8)
    async with asyncio.TaskGroup() as group:
        actors = [
            group.create_task(actor("AB", 1, a, b, reads_on)),
            group.create_task(actor("BA", 2, b, a, reads_on)),
        ]
        try:
            async with asyncio.timeout(3):
                sums = await asyncio.gather(ask(a, "sum"), ask(b, "sum"))
            print(f"client has {sums[0]} and {sums[1]}")
        except TimeoutError:
            print("client gives up")
        for task in actors:
            task.cancel()
    # ANCHOR_END: listing


async def main() -> None:
    await client("wait in their loops")
    await client("read on")


asyncio.run(main())

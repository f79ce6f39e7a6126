# A mailbox of requests, which can also hold a request to stop.
import asyncio

Reply = asyncio.Future[str]


class Mailbox(asyncio.Queue[tuple[int, Reply] | None]):
    closed = False


# ANCHOR: listing
# Three ways to stop an actor, and which requests each of them loses.
async def actor(mailbox: Mailbox, drains: bool) -> None:
    while not (mailbox.closed and mailbox.empty()):
        match await mailbox.get():
            case seconds, reply:
                await asyncio.sleep(seconds)
                if not reply.done():
                    reply.set_result("done")
            case None if drains:
                mailbox.closed = True  # then reads what it still holds
            case None:
                break


def ask(mailbox: Mailbox, work: int) -> Reply:
    reply: Reply = asyncio.get_running_loop().create_future()
    if mailbox.closed:
        reply.set_result("refused")
    else:
        mailbox.put_nowait((work, reply))
    return reply


async def run(how: str) -> str:
    mailbox = Mailbox()
    task = asyncio.create_task(actor(mailbox, how == "drain"))
    asked = [ask(mailbox, 2), ask(mailbox, 0)]
    await asyncio.sleep(1)  # the first request is under way
    if how != "cancel":
        mailbox.put_nowait(None)
    asked.append(ask(mailbox, 0))  # behind the request to stop, if any
    if how == "cancel":
        task.cancel()
    await asyncio.wait([task])
    asked.append(ask(mailbox, 0))  # by now the actor has ended
    results = [a.result() if a.done() else "no reply" for a in asked]
    return (
        f"{how}: A {results[0]}, B {results[1]}, C {results[2]}, D {results[3]}"
    )
    # ANCHOR_END: listing


async def main() -> None:
    print(
        *await asyncio.gather(run("cancel"), run("break"), run("drain")),
        sep="\n",
    )


asyncio.run(main())

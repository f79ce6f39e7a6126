# A channel for one answer: what if one of its two ends goes away?
import asyncio


async def answered() -> None:
    loop = asyncio.get_running_loop()
    reply: asyncio.Future[str] = loop.create_future()
    loop.call_soon(reply.set_result, "yes")
    print(f"answered: {await reply}")


async def sender_gone() -> None:
    reply: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    try:  # nothing else keeps `reply`, so nothing will call set_result
        async with asyncio.timeout(1):
            await reply
    except TimeoutError:
        print("sender gone: no word of it after 1 s")


async def receiver_gone() -> None:
    reply: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    reply.cancel()  # a cancelled `await reply` does the same
    try:
        reply.set_result("yes")
    except asyncio.InvalidStateError as error:
        print(f"receiver gone: InvalidStateError: {error}")


async def main() -> None:
    await answered()
    await sender_gone()
    await receiver_gone()


asyncio.run(main())

# A frame of four bytes arrives in two halves; a time limit ends in between.
import asyncio


async def read_frame(socket: asyncio.StreamReader) -> bytes:
    frame = bytearray()  # a stopped read loses these bytes
    return await fill_frame(socket, frame)


async def fill_frame(
    socket: asyncio.StreamReader,
    frame: bytearray,  # the caller owns it, so a stopped read loses nothing
) -> bytes:
    while len(frame) < 4:
        part = await socket.read(4 - len(frame))
        if not part:
            raise EOFError
        frame += part
    whole = bytes(frame)
    frame.clear()
    return whole


async def main() -> None:
    for name in "AB":
        socket = asyncio.StreamReader()
        kept = bytearray()
        for half in ["ab", "cdefgh"]:
            print(f"sender sends {half} to {name}")
            socket.feed_data(half.encode())
            try:
                async with asyncio.timeout(1):
                    if name == "A":
                        frame = await read_frame(socket)
                    else:
                        frame = await fill_frame(socket, kept)
                    print(f"{name} reads {frame.decode()}")
            except TimeoutError:
                print(f"{name} gives up")


asyncio.run(main())

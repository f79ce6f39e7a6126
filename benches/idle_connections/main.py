# ANCHOR: listing
# A server whose clients connect and then say nothing.
import asyncio
import sys


class Server:
    def __init__(self, count: int) -> None:
        self.lacking = count
        self.all_are_here = asyncio.Event()

    async def serve(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.lacking -= 1
        if self.lacking == 0:
            self.all_are_here.set()
        await reader.read(1)
        writer.close()


async def accept(count: int) -> None:
    server = Server(count)
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    print("port", listener.sockets[0].getsockname()[1], flush=True)
    await server.all_are_here.wait()


# ANCHOR_END: listing
async def main(count: int) -> None:
    from gauge import gauge

    with gauge():
        await accept(count)
    sys.stdout.flush()
    # Runs on until it is killed.
    await asyncio.Event().wait()


run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(main(int(sys.argv[2])))

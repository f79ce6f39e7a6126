# ANCHOR: listing
# An HTTP server on one thread, which gives a short answer to each request.
import asyncio
import sys

from aiohttp import web


async def answer(request: web.Request) -> web.Response:
    return web.Response(text="done")


async def serve() -> None:
    app = web.Application()
    app.router.add_get("/", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print("port", runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


# ANCHOR_END: listing
run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(serve())

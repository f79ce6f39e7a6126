# The loop of a server: jobs, a heartbeat, and a request to stop.
import asyncio


async def serve(jobs: asyncio.Queue[str], stop: asyncio.Event) -> None:
    stopping = asyncio.create_task(stop.wait())
    # Kept outside the loop, so that each round waits for the same tick.
    tick = asyncio.create_task(asyncio.sleep(2))
    next_job = asyncio.create_task(jobs.get())
    try:
        while not stop.is_set():
            if tick.done():
                print("server is alive")
                tick = asyncio.create_task(asyncio.sleep(2))
            if next_job.done():
                print(f"server does {next_job.result()}")
                next_job = asyncio.create_task(jobs.get())
            await asyncio.wait(
                {stopping, tick, next_job}, return_when=asyncio.FIRST_COMPLETED
            )
    finally:
        for task in [stopping, tick, next_job]:
            task.cancel()
    if next_job.done():  # the jobs already taken or queued are still done
        print(f"server does {next_job.result()} before it ends")
    while not jobs.empty():
        print(f"server does {jobs.get_nowait()} before it ends")


async def main() -> None:
    jobs: asyncio.Queue[str] = asyncio.Queue(8)
    stop = asyncio.Event()
    server = asyncio.create_task(serve(jobs, stop))
    for job, pause in [("job 1", 1), ("job 2", 2), ("job 3", 0)]:
        print(f"client sends {job} to the server")
        await jobs.put(job)
        if pause:
            await asyncio.sleep(pause)
    print("client stops the server")
    stop.set()
    await server


asyncio.run(main())

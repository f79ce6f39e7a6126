# ANCHOR: listing
# A heartbeat, beside a neighbour that blocks or hands its blocking call over.
import asyncio
import sys
from time import monotonic as now
from time import sleep

BEAT = 0.01
PAUSE = 0.1
BLOCK = 0.2

stalls = 0


async def heartbeat(beats: int) -> list[float]:
    start = now()
    lateness = []
    for beat in range(1, beats + 1):
        # The next beat is due at a fixed time, however late the last one came.
        due = start + beat * BEAT
        await asyncio.sleep(due - now())
        lateness.append(now() - due)
    return lateness


async def neighbour(mode: str) -> None:
    global stalls
    while True:
        await asyncio.sleep(PAUSE)
        if mode == "alone":
            continue
        if mode == "blocking":
            sleep(BLOCK)
        else:
            await asyncio.to_thread(sleep, BLOCK)
        stalls += 1


# ANCHOR_END: listing
async def main(beats: int, mode: str) -> None:
    task = asyncio.create_task(neighbour(mode))
    for lateness in await heartbeat(beats):
        print("latency", lateness)
    print("stalls", stalls)
    task.cancel()


run = asyncio.run
if sys.argv[1] == "uvloop":
    from uvloop import run
run(main(int(sys.argv[2]), sys.argv[3]))

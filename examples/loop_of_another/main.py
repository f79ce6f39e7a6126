# A timer belongs to one loop, but another loop runs the code.
import asyncio

import anyio
import trio


async def timer_of_one_loop() -> str:
    await asyncio.sleep(0.001)
    return "waited"


async def is_it_here() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def timer_for_all_loops() -> str:
    await anyio.sleep(0.001)
    return "waited"


def main() -> None:
    waited = asyncio.run(timer_of_one_loop())
    print(f"asyncio's timer on asyncio: {waited}")
    print("asyncio's timer on trio:")
    try:
        trio.run(timer_of_one_loop)
    except RuntimeError as error:
        print(f"  RuntimeError: {error}")
    print(f"  asyncio is here: {str(trio.run(is_it_here)).lower()}")
    print(f"anyio's timer on asyncio: {asyncio.run(timer_for_all_loops())}")
    print(f"anyio's timer on trio: {trio.run(timer_for_all_loops)}")


main()

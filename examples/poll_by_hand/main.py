# No runtime: main itself runs an async function, step by step.
import asyncio


async def work() -> int:
    print("work begins and gives way to main")
    await asyncio.sleep(0)  # suspends `work`, and needs no loop
    print("work continues and gives way to main")
    await asyncio.sleep(0)
    print("work ends and gives main its result")
    return 42


def main() -> None:
    print("main calls work")
    coroutine = work()
    while True:
        print("main resumes work")
        try:
            coroutine.send(None)
        except StopIteration as end:
            print(f"main has {end.value}")
            break


main()

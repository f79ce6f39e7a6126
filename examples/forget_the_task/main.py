# A task without a handle waits for something that never comes: is it kept?
import asyncio
import gc


async def work() -> None:
    try:
        print("the task waits")
        await asyncio.get_running_loop().create_future()
    finally:
        print("the task cleans up")


async def main() -> None:
    log: list[str] = []  # what would go to standard error
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: log.append(context["message"])
    )
    asyncio.create_task(work())  # the handle is dropped
    await asyncio.sleep(1)  # lets the task run until it waits
    gc.collect()  # Python would do so sooner or later
    print(*log)
    print("main ends")


asyncio.run(main())

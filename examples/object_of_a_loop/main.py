# Objects made in one run of a loop are used in the next run.
import asyncio


async def contend(lock: asyncio.Lock) -> None:
    async with lock:
        second = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)  # `second` waits
    await second
    lock.release()


async def first_run(lock: asyncio.Lock) -> asyncio.Future[str]:
    await contend(lock)
    print("first run: the lock was taken twice")
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda _: print("the future has a result"))
    return future


async def second_run(lock: asyncio.Lock, future: asyncio.Future[str]) -> None:
    async with lock:
        print("second run: the lock was taken once")
    try:
        await contend(lock)
    except RuntimeError as error:
        print(f"lock: it {str(error).split('> ')[-1]}")
    try:
        await future
    except RuntimeError as error:
        print(f"await: a future {str(error).split('> ')[-1]}")
    try:
        future.set_result("hello")
    except RuntimeError as error:
        print(f"set_result: {error}")


def main() -> None:
    lock = asyncio.Lock()
    future = asyncio.run(first_run(lock))
    # The first loop has been closed by now.
    asyncio.run(second_run(lock, future))


main()

# An answer comes as an event. Is it lost if main listens after it has asked?
import asyncio

Answer = asyncio.Future[int]
listeners: set[Answer] = set()  # the device answers these


async def ask() -> None:
    print("main asks the device")
    await asyncio.sleep(0)  # stands for the time until the device answers
    print("the device answers main")
    if not listeners:
        print("the device has no receiver")
    for answer in listeners:
        if not answer.done():  # its wait might have been cancelled
            answer.set_result(42)
    listeners.clear()


def listen() -> Answer:
    print("main listens to the device")
    answer = asyncio.get_running_loop().create_future()
    listeners.add(answer)
    return answer


async def report(answer: Answer) -> None:
    try:
        async with asyncio.timeout(1):
            print(f"main has {await answer}")
    except TimeoutError:
        print("main gives up")
    finally:
        listeners.discard(answer)


async def main() -> None:
    await ask()
    await report(listen())
    answer = listen()
    await ask()
    await report(answer)


asyncio.run(main())

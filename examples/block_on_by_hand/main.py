# A loop runs one async function, waits to be woken, and runs it again.
from collections.abc import Callable, Coroutine, Generator
from threading import Event, Timer

Wake = Callable[[], None]
Start = Callable[[Wake], None]


def block_on(coroutine: Coroutine[Start, None, int]) -> int:
    bell = Event()
    while True:
        print("loop resumes work")
        try:
            start = coroutine.send(None)
        except StopIteration as end:
            return end.value
        start(bell.set)
        bell.wait()  # blocks the thread
        bell.clear()


class StartTimer:
    def __await__(self) -> Generator[Start, None, int]:
        print("work starts timer")
        yield self.start  # the loop calls this, with a function that wakes it
        return 42

    def start(self, wake: Wake) -> None:
        Timer(1, self.end, [wake]).start()

    def end(self, wake: Wake) -> None:
        print("timer wakes loop")
        wake()


async def work() -> int:
    return await StartTimer()


def main() -> None:
    print(f"loop has {block_on(work())} from work")


main()

# Three nested async calls are all waiting: what shows from outside?
import inspect
from collections.abc import Generator


class Pause:
    def __await__(self) -> Generator[None, None, None]:
        yield  # returns to whatever resumes the chain, here `main`


async def inner() -> None:
    own = 3
    await Pause()
    assert own == 3


async def middle() -> None:
    own = 2
    await inner()
    assert own == 2


async def outer() -> None:
    own = 1
    await middle()
    assert own == 1


def main() -> None:
    coroutine = outer()
    coroutine.send(None)  # runs it until it waits
    waiting = coroutine
    while inspect.iscoroutine(waiting):
        name, awaited = waiting.__name__, waiting.cr_await
        variables = waiting.cr_frame.f_locals
        print(f"{name}: {variables}, awaits {awaited.__name__}")
        waiting = awaited
    coroutine.close()


main()

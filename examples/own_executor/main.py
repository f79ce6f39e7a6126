# ANCHOR: listing
# Three tasks run on a hand-written executor: a queue, and timers to wake them.
import time
from collections import deque
from collections.abc import Coroutine, Generator
from heapq import heappop, heappush
from itertools import count
from time import monotonic

Work = Coroutine[float, None, None]


class Sleep:
    def __init__(self, secs: float) -> None:
        self.secs = secs

    def __await__(self) -> Generator[float, None, None]:
        yield monotonic() + self.secs  # tells `run` when to resume this


def run(works: list[Work]) -> None:
    ready = deque(works)
    timers: list[tuple[float, int, Work]] = []  # a heap, the earliest first
    numbers = count()  # so that the heap never has to compare coroutines
    while ready or timers:
        if not ready:
            end, _, work = heappop(timers)
            time.sleep(max(0, end - monotonic()))
            ready.append(work)
        work = ready.popleft()
        try:
            end = work.send(None)
        except StopIteration:
            continue
        heappush(timers, (end, next(numbers), work))


# ANCHOR_END: listing


async def work(name: str, secs: int) -> None:
    await Sleep(secs)
    print(f"{name} ends")


def main() -> None:
    start = monotonic()
    run([work("A", 2), work("B", 1), work("C", 0)])
    print(f"less than 3 s: {str(monotonic() - start < 3).lower()}")


main()

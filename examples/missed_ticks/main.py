# A loop is busy for five seconds and misses ticks. When do the next two come?
import asyncio
from collections.abc import Callable
from time import perf_counter

PERIOD = 2.0


# Given when a tick was due and when it came, a rule returns the next due time.
def burst(due: float, came: float) -> float:
    return due + PERIOD


def delay(due: float, came: float) -> float:
    return came + PERIOD


def skip(due: float, came: float) -> float:
    return due + PERIOD * (1 + int((came - due) / PERIOD))


async def ticks(missed: Callable[[float, float], float]) -> str:
    start = perf_counter()
    due = start + PERIOD
    await asyncio.sleep(5)  # busy: misses two ticks
    times = []
    for _ in range(2):
        await asyncio.sleep(due - perf_counter())
        came = perf_counter()
        times.append(f"{came - start:.0f} s")
        due = missed(due, came)
    return ", ".join(times)


async def main() -> None:
    rules = [burst, delay, skip]
    for rule, times in zip(rules, await asyncio.gather(*map(ticks, rules))):
        print(f"{rule.__name__}: {times}")


asyncio.run(main())

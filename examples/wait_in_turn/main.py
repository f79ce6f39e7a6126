# Three waits in turn: the thread spends three seconds doing nothing.
from time import perf_counter, sleep


def fetch(name: str, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: {name} starts")
    sleep(1)  # stands for a slow answer
    return f"data {name}"


def main() -> None:
    start = perf_counter()
    results = [fetch("A", start), fetch("B", start), fetch("C", start)]
    total = perf_counter() - start
    print(f"{total:.0f} s: {', '.join(results)}")


main()

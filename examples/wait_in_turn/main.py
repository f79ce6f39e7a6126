# Three waits in turn: the thread spends six seconds doing nothing.
from time import perf_counter, sleep


def fetch(name: str, secs: int, start: float) -> str:
    print(f"{perf_counter() - start:.0f} s: main asks {name}")
    sleep(secs)  # stands for a slow answer
    print(f"{perf_counter() - start:.0f} s: {name} answers main")
    return f"data {name}"


def main() -> None:
    start = perf_counter()
    results = [fetch("A", 1, start), fetch("B", 2, start), fetch("C", 3, start)]
    total = perf_counter() - start
    print(f"{total:.0f} s: main has {', '.join(results)}")


main()

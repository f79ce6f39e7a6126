# Three waits, one after another: the thread has nothing to do for 3 seconds.
from time import perf_counter, sleep


def fetch(name: str) -> str:
    print(f"{name}: start")
    sleep(1)  # stands for a slow answer
    print(f"{name}: done")
    return f"data {name}"


def main() -> None:
    start = perf_counter()
    results = [fetch("A"), fetch("B"), fetch("C")]
    print(", ".join(results))
    print(f"total: {perf_counter() - start:.0f} s")


main()

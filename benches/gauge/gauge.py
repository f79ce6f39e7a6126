"""What a stretch of the program takes: `with gauge():` prints it at its end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter


def used() -> tuple[float, int]:
    """The processor time of all threads and of processes that have ended, and
    how often one of them was made to give way."""
    both = [getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)]
    return sum(it.ru_utime + it.ru_stime for it in both), sum(
        it.ru_nivcsw for it in both
    )


def memory(name: str) -> int:
    """A line of the process's status, in bytes."""
    status = Path("/proc/self/status").read_text()
    line = next(it for it in status.splitlines() if it.startswith(name))
    return int(line.split()[1]) * 1024


@contextmanager
def gauge() -> Iterator[None]:
    # From here on, the peak of the memory is that of this stretch.
    Path("/proc/self/clear_refs").write_text("5")
    resident = memory("VmRSS:")
    processor, switches = used()
    start = perf_counter()
    yield
    wall = perf_counter() - start
    processor_now, switches_now = used()
    print("wall", wall)
    print("cpu", round(processor_now - processor, 6))
    print("involuntary", switches_now - switches)
    print("memory", memory("VmHWM:") - resident)

# The same hashing work in turn, as tasks, and in threads or processes.
import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256

HASHES = 400_000


def hash_job(job: int) -> bytes:
    digest = sha256(str(job).encode()).digest()
    for _ in range(1, HASHES):
        digest = sha256(digest).digest()
    return digest


async def hash_in_task(job: int) -> bytes:
    return hash_job(job)


async def in_turn(jobs: int) -> list[bytes]:
    return [hash_job(job) for job in range(jobs)]


async def in_tasks(jobs: int) -> list[bytes]:
    return await asyncio.gather(*map(hash_in_task, range(jobs)))


async def in_threads(jobs: int) -> list[bytes]:
    calls = (asyncio.to_thread(hash_job, job) for job in range(jobs))
    return await asyncio.gather(*calls)


async def in_processes(jobs: int) -> list[bytes]:
    run = asyncio.get_running_loop().run_in_executor
    with ProcessPoolExecutor() as pool:
        calls = (run(pool, hash_job, job) for job in range(jobs))
        return await asyncio.gather(*calls)


if __name__ == "__main__":
    _, _, jobs, mode = sys.argv
    digests = asyncio.run(globals()[f"in_{mode}"](int(jobs)))
    print("sum", sum(digest[0] for digest in digests))

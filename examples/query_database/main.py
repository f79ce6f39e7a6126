# The table of this listing: made anew, and removed at the end.
from asyncpg import Pool


async def create_table(pool: Pool) -> None:
    await drop_table(pool)
    await pool.execute("CREATE TABLE users_python (name TEXT, age INTEGER)")


async def drop_table(pool: Pool) -> None:
    await pool.execute("DROP TABLE IF EXISTS users_python")


# ANCHOR: listing
# Many rows in one statement, then several queries through one pool.
import asyncio
import os
from itertools import chain

import asyncpg

USERS = [("Ann", 31), ("Bob", 25), ("Cleo", 47)]


def connect() -> asyncpg.Pool:
    url = os.environ["DATABASE_URL"]
    return asyncpg.create_pool(url, min_size=1, max_size=2)


async def insert(pool: asyncpg.Pool) -> int:
    names, ages = zip(*USERS)
    sql = """
        INSERT INTO users_python
        SELECT * FROM unnest($1::text[], $2::integer[])
        RETURNING name
    """
    return len(await pool.fetch(sql, names, ages))


async def find_ages(pool: asyncpg.Pool, name: str) -> list[int]:
    sql = "SELECT age FROM users_python WHERE name = $1"
    return [row["age"] for row in await pool.fetch(sql, name)]


async def main() -> None:
    async with connect() as pool:
        await create_table(pool)
        print(f"{await insert(pool)} rows inserted")

        names = ["Ann", "Bob", "Cleo", "' OR name = 'Ann"]
        ages = await asyncio.gather(*(find_ages(pool, name) for name in names))
        print(f"ages found: {list(chain(*ages))}")
        await drop_table(pool)


asyncio.run(main())
# ANCHOR_END: listing

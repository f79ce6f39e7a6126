# The pool of this listing, and its table: made anew, and removed at the end.
import os

import asyncpg


def connect() -> asyncpg.Pool:
    url = os.environ["DATABASE_URL"]
    return asyncpg.create_pool(url, min_size=1, max_size=2)


async def create_table(pool: asyncpg.Pool) -> None:
    await drop_table(pool)
    columns = "name TEXT, balance INTEGER CHECK (balance >= 0)"
    await pool.execute(f"CREATE TABLE accounts_python ({columns})")
    insert = "INSERT INTO accounts_python VALUES ('Ann', 30), ('Bob', 0)"
    await pool.execute(insert)


async def drop_table(pool: asyncpg.Pool) -> None:
    await pool.execute("DROP TABLE IF EXISTS accounts_python")


# ANCHOR: listing
# Two changes in a transaction: if the second fails, the first is undone.
import asyncio

from asyncpg import CheckViolationError, Pool


async def transfer(pool: Pool, amount: int) -> None:
    sql = "UPDATE accounts_python SET balance = balance + $1 WHERE name = $2"
    async with pool.acquire() as connection:
        async with connection.transaction():  # an exception rolls it back
            await connection.execute(sql, amount, "Bob")
            await connection.execute(sql, -amount, "Ann")


async def show(pool: Pool) -> None:
    sql = "SELECT balance FROM accounts_python ORDER BY name"
    rows = await pool.fetch(sql)
    print(f"balances: {[row['balance'] for row in rows]}")


async def main() -> None:
    async with connect() as pool:
        await create_table(pool)
        for amount in [20, 20]:
            try:
                await transfer(pool, amount)
                print(f"transfer of {amount}: done")
            except CheckViolationError:
                print(f"transfer of {amount}: refused")
            await show(pool)
        await drop_table(pool)


asyncio.run(main())
# ANCHOR_END: listing

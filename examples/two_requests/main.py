# Two requests run together. Which one does a log line belong to?
import asyncio
from contextvars import ContextVar

request: ContextVar[str] = ContextVar("request")

Query = asyncio.Future[None]  # carries the rows back


def log(event: str) -> None:
    print(f"{request.get()} {event}")


async def ask_database(database: asyncio.Queue[Query]) -> None:
    log("asks the database")
    query: Query = asyncio.get_running_loop().create_future()
    await database.put(query)
    await query
    log("has the rows")


async def handle(name: str, database: asyncio.Queue[Query]) -> None:
    request.set(name)  # in this task's own copy of the context
    await ask_database(database)


async def main() -> None:
    database: asyncio.Queue[Query] = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        a = group.create_task(handle("A", database))
        query_of_a = await database.get()
        b = group.create_task(handle("B", database))
        query_of_b = await database.get()
        query_of_a.set_result(None)
        await a
        query_of_b.set_result(None)
        await b


asyncio.run(main())

# Each cell's code is handed to a loop that is already running.
import ast
import asyncio
import inspect
from typing import Any


async def greet() -> str:
    await asyncio.sleep(0)
    return "Hello!"


async def run_cell(code: str, names: dict[str, Any]) -> None:
    print(f"> {code}")
    await_allowed = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        cell = eval(compile(code, "cell", "exec", await_allowed), names)
        if inspect.iscoroutine(cell):  # the code contains an await
            await cell
    except RuntimeError as error:
        print(f"RuntimeError: {error}")


async def main() -> None:
    names = {"asyncio": asyncio, "greet": greet}
    await run_cell("greeting = greet()", names)
    await run_cell("print(asyncio.run(greeting))", names)
    await run_cell("print(await greeting)", names)


asyncio.run(main())

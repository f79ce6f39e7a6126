"""Runs the program that it is given as if its event loops had been made with the
eager task factory (Python 3.12 and later)."""

import asyncio
import os
import runpy
import sys

make_loop = asyncio.new_event_loop


def make_eager_loop():
    loop = make_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    return loop


# asyncio.run asks the module for a loop, a program asks the package.
asyncio.events.new_event_loop = asyncio.new_event_loop = make_eager_loop

program = os.path.abspath(sys.argv.pop(1))
sys.path[0] = os.path.dirname(program)
runpy.run_path(program, run_name="__main__")

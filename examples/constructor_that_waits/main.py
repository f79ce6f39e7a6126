# A client must connect before you can use it, so creating one means waiting.
import asyncio
from typing import Self


class Broken:
    async def __init__(self, host: str) -> None:
        await asyncio.sleep(1)


class Client:
    def __init__(self, host: str) -> None:  # only `connect` should call this
        self.host = host

    @classmethod
    async def connect(cls, host: str) -> Self:
        await asyncio.sleep(1)  # stands for connecting
        if host != "moon":
            raise OSError(f"no such host: {host}")
        return cls(host)


async def main() -> None:
    try:
        Broken("moon")
    except TypeError as error:
        print(f"async __init__: {error}")
    for host in ["moon", "sun"]:
        try:
            client = await Client.connect(host)
            print(f"main has a client of the {client.host}")
        except OSError as error:
            print(f"main has an error: {error}")


asyncio.run(main())

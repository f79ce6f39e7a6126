# A sum with an await in it: when is the old total read?
import asyncio


class Cart:
    total = 0


async def price(seconds: int) -> int:
    await asyncio.sleep(seconds)
    return 10


async def add_in_one_line(seconds: int, cart: Cart) -> None:
    cart.total += await price(seconds)


async def read_before(seconds: int, cart: Cart) -> None:
    cart.total = cart.total + await price(seconds)  # reads first, then awaits


async def read_after(seconds: int, cart: Cart) -> None:
    found = await price(seconds)
    cart.total += found


async def main() -> None:
    cart = Cart()
    await asyncio.gather(add_in_one_line(1, cart), add_in_one_line(2, cart))
    print(f"added in one line: {cart.total}")

    cart = Cart()
    await asyncio.gather(read_before(1, cart), read_before(2, cart))
    print(f"read before the wait: {cart.total}")

    cart = Cart()
    await asyncio.gather(read_after(1, cart), read_after(2, cart))
    print(f"read after the wait: {cart.total}")


asyncio.run(main())

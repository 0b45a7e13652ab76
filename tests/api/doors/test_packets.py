"""Items are framed once, and sent without waiting where nobody needs to wait."""

import asyncio
from contextlib import ExitStack

from reskontra.api.doors.packets import Packet, begun


def test_a_packet_is_framed_once_for_each_id() -> None:
    packet = Packet(b'{"data":{"a":1}}')

    assert packet.frame('7"') == '{"id":"7\\"","type":"next","payload":{"data":{"a":1}}}'
    assert packet.frame("1") is packet.frame("1")
    assert packet.event() == b'event: next\ndata: {"data":{"a":1}}\n\n'


async def test_what_needs_not_wait_is_done_at_once() -> None:
    done: list[str] = []

    async def send() -> None:
        done.append("sent")

    assert begun(send()) is None
    assert done == ["sent"]


async def test_what_must_wait_is_finished_by_whoever_awaits_the_rest() -> None:
    gate, done = asyncio.Event(), list[str]()

    async def send() -> None:
        await gate.wait()
        await asyncio.sleep(0)
        done.append("sent")

    rest = begun(send())
    assert rest is not None
    asyncio.get_running_loop().call_later(0.01, gate.set)
    await rest

    assert done == ["sent"]


async def test_the_rest_can_be_given_up() -> None:
    cleaned: list[str] = []

    async def send() -> None:
        with ExitStack() as stack:
            stack.callback(cleaned.append, "up")
            await asyncio.Event().wait()

    rest = begun(send())
    assert rest is not None

    async def finish() -> None:
        await rest

    waiting = asyncio.create_task(finish())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)

    assert cleaned == ["up"]

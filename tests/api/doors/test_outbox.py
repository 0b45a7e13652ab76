"""What waits for a slow reader is bounded."""

import asyncio

from reskontra.api.doors.outbox import LONGEST, Outbox
from reskontra.api.doors.packets import Packet


def packet(number: int) -> Packet:
    return Packet(str(number).encode())


def test_a_reader_of_the_present_keeps_the_newest_alone() -> None:
    outbox = Outbox(asyncio.Event())
    for number in range(1_000):
        outbox.offer(packet(number), newest_only=True)

    assert [each.body for each in outbox.waiting] == [b"999"]
    assert not outbox.has_lost


def test_a_reader_of_everything_who_falls_behind_is_told_to_look_anew() -> None:
    outbox = Outbox(asyncio.Event())
    for number in range(LONGEST + 1):
        outbox.offer(packet(number), newest_only=False)

    assert outbox.has_lost
    assert len(outbox.waiting) <= LONGEST


async def test_after_a_loss_the_reader_gets_a_mark_and_nothing_old() -> None:
    outbox = Outbox(asyncio.Event())
    for number in range(LONGEST + 5):
        outbox.offer(packet(number), newest_only=False)

    async def resync() -> Packet:
        return Packet(b"RESYNC")

    mark = await outbox.recover(resync)

    assert mark is not None
    assert mark.body == b"RESYNC"
    assert not outbox.waiting
    assert not outbox.has_lost

"""What became of a parcel is noted once, and never turns into another sending."""

import pytest

from reskontra.domain.delivery.commands import (
    cancel_parcel,
    claim_parcel,
    fail_parcel,
    note_outcome,
    settle_parcel,
)
from reskontra.domain.delivery.events import ParcelBounced, ParcelDelivered, ParcelSent
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import parcel, parcels_due
from reskontra.domain.delivery.views import Outcome, ParcelClaim, ParcelState, ParcelStatus
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import Event, recording
from tests.factories.delivery import make_parcel

pytestmark = pytest.mark.usefixtures("in_firm")


async def the(parcel_id: ParcelId) -> ParcelStatus:
    found = await parcel(parcel_id)
    assert found is not None
    return found


async def claimed(parcel_id: ParcelId) -> ParcelClaim:
    claim = await claim_parcel(parcel_id)
    assert claim is not None
    return claim


async def sent() -> ParcelId:
    parcel_id = await make_parcel()
    assert await settle_parcel(await claimed(parcel_id), "SM1")
    return parcel_id


def kinds(events: list[Event]) -> list[type[Event]]:
    return [type(event) for event in events]


async def test_a_parcel_that_arrived_is_delivered_once() -> None:
    parcel_id = await sent()
    with recording() as events:
        assert await note_outcome(parcel_id, Outcome.DELIVERED)
        assert not await note_outcome(parcel_id, Outcome.DELIVERED)
        assert not await note_outcome(parcel_id, Outcome.BOUNCED, "late")
    assert kinds(events) == [ParcelDelivered]
    assert (await the(parcel_id)).state is ParcelState.DELIVERED


async def test_a_parcel_that_came_back_says_why() -> None:
    parcel_id = await sent()
    with recording() as events:
        assert await note_outcome(parcel_id, Outcome.BOUNCED, "30003 unreachable")
    assert kinds(events) == [ParcelBounced]
    found = await the(parcel_id)
    assert (found.state, found.reason) == (ParcelState.BOUNCED, "30003 unreachable")
    assert found.sent_at is not None


async def test_what_arrives_before_we_have_noted_that_it_left_has_left() -> None:
    parcel_id = await make_parcel()
    claim = await claimed(parcel_id)
    with recording() as events:
        assert await note_outcome(parcel_id, Outcome.DELIVERED)
        assert not await settle_parcel(claim, "SM1")
    assert kinds(events) == [ParcelSent, ParcelDelivered]
    assert (await the(parcel_id)).sent_at is not None


async def test_what_arrived_after_a_time_out_is_not_tried_again() -> None:
    parcel_id = await make_parcel()
    await fail_parcel(await claimed(parcel_id), "TIMEOUT", retry_at=now())
    assert await note_outcome(parcel_id, Outcome.DELIVERED)
    assert await parcels_due() == []
    assert await claim_parcel(parcel_id) is None
    assert (await the(parcel_id)).reason is None


async def test_what_was_given_up_and_arrived_has_arrived() -> None:
    parcel_id = await make_parcel()
    await fail_parcel(await claimed(parcel_id), "MAYBE_SENT")
    assert not await note_outcome(parcel_id, Outcome.BOUNCED, "twice")
    assert await note_outcome(parcel_id, Outcome.DELIVERED)
    assert (await the(parcel_id)).state is ParcelState.DELIVERED


async def test_nothing_is_told_of_what_never_left() -> None:
    waiting, taken_back = await make_parcel(), await make_parcel(generation=2)
    await cancel_parcel(taken_back)
    with recording() as events:
        for parcel_id in (waiting, taken_back, ParcelId.new()):
            assert not await note_outcome(parcel_id, Outcome.DELIVERED)
    assert events == []
    assert (await the(waiting)).state is ParcelState.QUEUED

"""A text message waits for the morning, whenever its turn comes."""

from datetime import datetime, timedelta

import pytest

from reskontra.domain.delivery.commands import claim_parcel, fail_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import parcel, parcels_due
from reskontra.domain.delivery.trying import LEASE
from reskontra.domain.delivery.views import ParcelState, ParcelStatus
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN, stopped_at
from tests.factories.delivery import make_parcel

pytestmark = pytest.mark.usefixtures("in_firm")

NOON = datetime(2026, 11, 26, 12, tzinfo=SWEDEN)
LATE = datetime(2026, 11, 26, 19, 59, 30, tzinfo=SWEDEN)
NIGHT = datetime(2026, 11, 26, 22, tzinfo=SWEDEN)
MORNING = datetime(2026, 11, 27, 8, tzinfo=SWEDEN)


async def text_message(**about: object) -> ParcelId:
    number = "+46701740605"
    return await make_parcel(channel=Channel.SMS, recipient=number, facts={"text": "Hej"}, **about)


async def the(parcel_id: ParcelId) -> ParcelStatus:
    found = await parcel(parcel_id)
    assert found is not None
    return found


async def test_by_day_it_leaves_at_once() -> None:
    with stopped_at(NOON):
        parcel_id = await text_message()
        assert (await the(parcel_id)).due_at == NOON
        claim = await claim_parcel(parcel_id)
        assert claim is not None
        assert claim.posted_at == NOON


async def test_by_night_it_leaves_in_the_morning() -> None:
    with stopped_at(NIGHT):
        parcel_id = await text_message()
        assert (await the(parcel_id)).due_at == MORNING
        assert await claim_parcel(parcel_id) is None
    with stopped_at(MORNING):
        assert await parcels_due() == [parcel_id]
        assert await claim_parcel(parcel_id) is not None


async def test_what_may_be_taken_back_past_the_evening_leaves_in_the_morning() -> None:
    with stopped_at(LATE):
        parcel_id = await text_message(hold=timedelta(seconds=60))
        assert (await the(parcel_id)).due_at == MORNING


async def test_what_was_delayed_into_the_night_sleeps_on() -> None:
    with stopped_at(LATE):
        parcel_id = await text_message()
    with stopped_at(NIGHT):
        assert await claim_parcel(parcel_id) is None
        assert await parcels_due() == []
    found = await the(parcel_id)
    assert (found.state, found.due_at, found.attempts) == (ParcelState.QUEUED, MORNING, 0)


async def test_what_is_tried_again_is_not_tried_at_night() -> None:
    with stopped_at(LATE):
        parcel_id = await text_message()
        claim = await claim_parcel(parcel_id)
        assert claim is not None
        await fail_parcel(claim, "TIMEOUT", retry_at=LATE + timedelta(minutes=2))
    with stopped_at(NIGHT):
        assert await claim_parcel(parcel_id) is None
    assert (await the(parcel_id)).due_at == MORNING


async def test_what_its_carrier_left_behind_is_taken_up_in_the_morning() -> None:
    with stopped_at(LATE):
        parcel_id = await text_message()
        assert await claim_parcel(parcel_id) is not None
    with stopped_at(LATE + timedelta(seconds=31)):
        assert await claim_parcel(parcel_id) is None
        assert (await the(parcel_id)).state is ParcelState.SENDING
    with stopped_at(LATE + LEASE + timedelta(seconds=31)):
        assert await claim_parcel(parcel_id) is None
    assert (await the(parcel_id)).state is ParcelState.QUEUED
    with stopped_at(MORNING):
        claim = await claim_parcel(parcel_id)
    assert claim is not None
    assert claim.attempt == 2


async def test_what_is_urgent_and_what_makes_no_sound_leaves_at_night() -> None:
    with stopped_at(NIGHT):
        for parcel_id in (await text_message(is_urgent=True), await make_parcel(subject="inv_2")):
            assert (await the(parcel_id)).due_at == NIGHT
            assert await claim_parcel(parcel_id) is not None

"""The mail room carries each parcel once."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.delivery.commands import (
    cancel_parcel,
    claim_parcel,
    complete_parcels,
    fail_parcel,
    settle_parcel,
)
from reskontra.domain.delivery.events import (
    ParcelCancelled,
    ParcelFailed,
    ParcelQueued,
    ParcelSent,
)
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import parcel, parcels_due, parcels_of
from reskontra.domain.delivery.trying import LEASE
from reskontra.domain.delivery.views import ParcelClaim, ParcelState, ParcelStatus
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.delivery import PAGE, make_parcel


async def the(parcel_id: ParcelId) -> ParcelStatus:
    found = await parcel(parcel_id)
    assert found is not None
    return found


async def claimed(parcel_id: ParcelId) -> ParcelClaim:
    claim = await claim_parcel(parcel_id)
    assert claim is not None
    return claim


def about(parcel_id: ParcelId) -> dict[str, Any]:
    return {
        "parcel_id": parcel_id,
        "subject": "inv_1",
        "purpose": "INVOICE",
        "channel": Channel.EMAIL,
    }


@pytest.mark.usefixtures("in_firm")
async def test_a_complete_parcel_is_queued_at_once() -> None:
    with recording() as events:
        parcel_id = await make_parcel()
    assert events == [ParcelQueued(**about(parcel_id))]
    assert (await the(parcel_id)).state is ParcelState.QUEUED


@pytest.mark.usefixtures("in_firm")
async def test_a_parcel_that_is_held_leaves_when_its_time_has_come() -> None:
    hold = timedelta(seconds=60)
    with stopped_at(now()):
        parcel_id = await make_parcel(hold=hold, waits=True)
        await complete_parcels("inv_1", [PAGE])
        assert await claim_parcel(parcel_id) is None
        assert await parcels_due() == []
        with stopped_at(now() + hold):
            assert await parcels_due() == [parcel_id]
            assert await claim_parcel(parcel_id) is not None


@pytest.mark.usefixtures("in_firm")
async def test_a_waiting_parcel_is_completed_once() -> None:
    parcel_id = await make_parcel(waits=True)
    other = await make_parcel(waits=True, subject="inv_2")
    assert await claim_parcel(parcel_id) is None
    with recording() as events:
        assert await complete_parcels("inv_1", [PAGE]) == 1
        assert await complete_parcels("inv_1", [PAGE]) == 0
    assert events == [ParcelQueued(**about(parcel_id))]
    assert (await the(parcel_id)).attachments == (PAGE,)
    assert (await the(other)).state is ParcelState.PREPARING


@pytest.mark.usefixtures("in_firm")
async def test_the_same_parcel_is_never_posted_twice() -> None:
    await make_parcel()
    with pytest.raises(IntegrityError):
        await post_again()
    await make_parcel(generation=2)
    assert len((await parcels_of(["inv_1"]))["inv_1"]) == 2


async def post_again() -> None:
    async with savepoint():
        await make_parcel()


@pytest.mark.usefixtures("in_firm")
async def test_claim_call_settle() -> None:
    parcel_id = await make_parcel(attachments=(PAGE,))
    claim = await claimed(parcel_id)
    assert (claim.attempt, claim.is_repeat, claim.attachments) == (1, False, (PAGE,))
    assert claim.facts == {"number": "1001"}
    assert await claim_parcel(parcel_id) is None
    with recording() as events:
        assert await settle_parcel(claim, "250 OK")
    assert events == [ParcelSent(**about(parcel_id))]
    found = await the(parcel_id)
    assert (found.state, found.attempts) == (ParcelState.SENT, 1)
    assert found.sent_at is not None
    assert await claim_parcel(parcel_id) is None


@pytest.mark.usefixtures("in_firm")
async def test_a_sender_that_died_is_followed_by_another_with_the_same_message() -> None:
    parcel_id = await make_parcel()
    first = await claimed(parcel_id)
    with stopped_at(now() + LEASE + timedelta(seconds=1)):
        assert await parcels_due() == [parcel_id]
        second = await claimed(parcel_id)
    assert (second.attempt, second.is_repeat) == (2, True)
    assert second.message_id == first.message_id
    assert not await settle_parcel(first)
    assert not await fail_parcel(first, "550 too late")
    assert await settle_parcel(second)


@pytest.mark.usefixtures("in_firm")
async def test_a_failed_attempt_waits_for_its_next() -> None:
    parcel_id = await make_parcel()
    later = now() + timedelta(hours=1)
    with recording() as events:
        assert await fail_parcel(await claimed(parcel_id), "421 later", retry_at=later)
    found = await the(parcel_id)
    assert (found.state, found.reason) == (ParcelState.QUEUED, "421 later")
    assert events == []
    assert await parcels_due() == []
    with stopped_at(later):
        assert await parcels_due() == [parcel_id]


@pytest.mark.usefixtures("in_firm")
async def test_a_recipient_that_does_not_exist_is_told_and_not_tried_again() -> None:
    parcel_id = await make_parcel()
    with recording() as events:
        assert await fail_parcel(await claimed(parcel_id), "550 no such user")
    found = await the(parcel_id)
    assert (found.state, found.reason) == (ParcelState.FAILED, "550 no such user")
    assert events == [ParcelFailed(**about(parcel_id))]
    assert await claim_parcel(parcel_id) is None


@pytest.mark.usefixtures("in_firm")
async def test_a_parcel_is_taken_back_only_before_it_leaves() -> None:
    waiting, leaving = await make_parcel(waits=True), await make_parcel(generation=2)
    with recording() as events:
        await cancel_parcel(waiting)
    assert events == [ParcelCancelled(**about(waiting))]
    assert await complete_parcels("inv_1", [PAGE]) == 0
    claim = await claimed(leaving)
    with pytest.raises(Refused) as refused:
        await cancel_parcel(leaving)
    assert refused.value.reasons[0].code == "PARCEL_UNDER_WAY"
    assert await settle_parcel(claim)


@pytest.mark.usefixtures("in_firm")
async def test_a_parcel_that_is_not_there_is_not_found() -> None:
    assert await parcel(ParcelId.new()) is None
    assert await claim_parcel(ParcelId.new()) is None
    with pytest.raises(Refused) as refused:
        await cancel_parcel(ParcelId.new())
    assert refused.value.reasons[0].code == "NOT_FOUND"


async def claim_alone(parcel_id: ParcelId) -> ParcelClaim | None:
    async with tenant_transaction():
        return await claim_parcel(parcel_id)


async def test_of_many_senders_one_gets_the_parcel(firm_scope: TenantScope) -> None:
    assert firm_scope.slug == "acme"
    async with tenant_transaction():
        parcel_id = await make_parcel()
    claims = await asyncio.gather(*(claim_alone(parcel_id) for _ in range(16)))
    assert sum(claim is not None for claim in claims) == 1

"""What lies in the mail room."""

from datetime import timedelta

import pytest

from reskontra.domain.delivery.commands import claim_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.queries import parcel, parcels, parcels_due, parcels_of
from reskontra.domain.delivery.trying import LEASE
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now, stopped_at
from tests.factories.delivery import PAGE, make_parcel

pytestmark = pytest.mark.usefixtures("in_firm")


async def test_a_parcel_tells_how_it_fares() -> None:
    parcel_id = await make_parcel(attachments=(PAGE,))
    found = await parcel(parcel_id)
    assert found is not None
    assert (found.recipient, found.attachments, found.attempts) == (
        "faktura@kunden.example",
        (PAGE,),
        0,
    )


async def test_parcels_are_found_by_their_ids() -> None:
    first, second = await make_parcel(), await make_parcel(subject="inv_2")
    nowhere, _ = ParcelId.new(), await make_parcel(subject="inv_3")
    found = await parcels([second, nowhere, first])
    assert {each: status.id for each, status in found.items()} == {first: first, second: second}


async def test_parcels_are_found_by_what_they_are_about() -> None:
    first = await make_parcel()
    second = await make_parcel(recipient="b@kunden.example")
    found = await parcels_of(["inv_1", "inv_2"])
    assert [one.id for one in found["inv_1"]] == [first, second]
    assert found["inv_2"] == ()


async def test_what_is_under_way_is_due_again_only_when_its_sender_is_lost() -> None:
    parcel_id = await make_parcel()
    await make_parcel(waits=True, generation=2)
    assert await parcels_due() == [parcel_id]
    assert await claim_parcel(parcel_id) is not None
    assert await parcels_due() == []
    with stopped_at(now() + LEASE + timedelta(seconds=1)):
        assert await parcels_due() == [parcel_id]


async def test_a_letter_waits_for_whoever_posts_it() -> None:
    letter = await make_parcel(channel=Channel.LETTER, recipient="Kunden, Vägen 1, 111 22 Orten")
    assert await parcels_due() == []
    assert await claim_parcel(letter) is None
    found = await parcel(letter)
    assert found is not None
    assert (found.state, found.attempts) == (ParcelState.QUEUED, 0)

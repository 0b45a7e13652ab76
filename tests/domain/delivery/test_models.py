"""What the tables of the mail room keep by themselves."""

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.delivery.models import Address, Parcel
from reskontra.tenancy.transaction import savepoint
from tests.factories.delivery import make_address, make_parcel

pytestmark = pytest.mark.usefixtures("in_firm")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ({"state": "SENDING"}, "parcel_under_way_was_claimed"),
        ({"state": "SENT"}, "parcel_that_left_has_a_moment"),
        ({"state": "BOUNCED"}, "parcel_that_left_has_a_moment"),
        ({"letter_position": 1}, "parcel_in_a_batch_has_a_place"),
    ],
)
async def test_a_parcel_is_never_half_sent(written: dict[str, object], kept: str) -> None:
    await make_parcel()
    with pytest.raises(IntegrityError, match=kept):
        async with savepoint():
            await Parcel.all().update(**written)
    assert await Parcel.filter(state="QUEUED", letter_position=None).count() == 1


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ({"lifted_because": "They say so"}, "address_status_is_lifted_for_a_reason"),
        ({"channel": "PIGEON"}, "address_status_has_a_channel"),
        ({"count": -1}, "address_status_counts"),
    ],
)
async def test_an_address_stands_as_it_may(written: dict[str, object], kept: str) -> None:
    await make_address(await make_parcel())
    with pytest.raises(IntegrityError, match=kept):
        async with savepoint():
            await Address.all().update(**written)
    assert await Address.filter(lifted_because=None, channel="EMAIL", count=1).count() == 1

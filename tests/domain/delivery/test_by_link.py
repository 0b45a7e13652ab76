"""A parcel whose files were refused goes again without them, once."""

import pytest

from reskontra.domain.delivery.commands import claim_parcel, leave_files_out, settle_parcel
from reskontra.domain.delivery.queries import parcel
from reskontra.domain.delivery.views import ParcelState
from tests.factories.delivery import make_parcel


@pytest.mark.usefixtures("in_firm")
async def test_it_goes_again_without_its_files() -> None:
    parcel_id = await make_parcel()
    first = await claim_parcel(parcel_id)
    assert first is not None
    assert first.files_by_link is False
    assert await leave_files_out(first, "552 5.3.4 Too large")

    kept = await parcel(parcel_id)
    assert kept is not None
    assert (kept.state, kept.reason) == (ParcelState.QUEUED, "552 5.3.4 Too large")
    second = await claim_parcel(parcel_id)
    assert second is not None
    assert (second.files_by_link, second.message_id) == (True, first.message_id)


@pytest.mark.usefixtures("in_firm")
async def test_what_another_has_sent_meanwhile_is_left_alone() -> None:
    parcel_id = await make_parcel()
    claim = await claim_parcel(parcel_id)
    assert claim is not None
    await settle_parcel(claim)
    assert not await leave_files_out(claim, "552")
    kept = await parcel(parcel_id)
    assert kept is not None
    assert kept.state is ParcelState.SENT

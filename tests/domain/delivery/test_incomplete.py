"""Parcels that will never be complete."""

import pytest

from reskontra.domain.delivery.commands import complete_parcels, fail_incomplete, post_parcel
from reskontra.domain.delivery.queries import parcels_of
from reskontra.domain.delivery.views import Attachment, ParcelState
from reskontra.domain.kernel.channels import Channel
from tests.factories.delivery import new_parcel

FILE = Attachment(name="a.xml", sha256="ab" * 32, media_type="application/xml", size=1)
pytestmark = pytest.mark.usefixtures("in_firm")


async def states() -> dict[Channel, tuple[ParcelState, str | None]]:
    return {
        each.channel: (each.state, each.reason) for each in (await parcels_of(["inv_1"]))["inv_1"]
    }


async def test_only_what_waits_on_that_channel_fails_with_the_reason() -> None:
    for channel in (Channel.EMAIL, Channel.PEPPOL):
        await post_parcel(new_parcel(subject="inv_1", channel=channel, waits=True))
    assert await fail_incomplete("inv_1", Channel.PEPPOL, "NO_RULES") == 1
    assert await fail_incomplete("inv_1", Channel.PEPPOL, "AGAIN") == 0
    assert await states() == {
        Channel.EMAIL: (ParcelState.PREPARING, None),
        Channel.PEPPOL: (ParcelState.FAILED, "NO_RULES"),
    }


async def test_what_they_lack_comes_to_their_channel_alone() -> None:
    for channel in (Channel.EMAIL, Channel.PEPPOL):
        await post_parcel(new_parcel(subject="inv_1", channel=channel, waits=True))
    assert await complete_parcels("inv_1", [FILE], [Channel.PEPPOL]) == 1
    assert await states() == {
        Channel.EMAIL: (ParcelState.PREPARING, None),
        Channel.PEPPOL: (ParcelState.QUEUED, None),
    }

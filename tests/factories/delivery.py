"""Parcels, valid by default."""

from reskontra.domain.delivery.commands import post_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.views import Attachment, NewParcel
from reskontra.domain.kernel.channels import Channel
from tests.factories import varied

PAGE = Attachment(name="faktura-1001.pdf", sha256="ab" * 32, media_type="application/pdf", size=7)
PARCEL = NewParcel(
    purpose="INVOICE",
    subject="inv_1",
    channel=Channel.EMAIL,
    recipient="faktura@kunden.example",
    template="invoice",
    locale="sv",
    facts={"number": "1001"},
)


def new_parcel(**about: object) -> NewParcel:
    return varied(PARCEL, **about)


async def make_parcel(**about: object) -> ParcelId:
    return await post_parcel(new_parcel(**about))

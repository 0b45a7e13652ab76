"""Parcels, valid by default."""

from reskontra.domain.delivery.commands import mark_address, post_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.troubles import Severity
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


async def make_address(parcel_id: ParcelId) -> bool:
    """The address of a parcel, held against it that nobody is there."""
    return await mark_address(parcel_id, Severity.HARD, "550 5.1.1 No such user")


async def make_letter(**about: object) -> ParcelId:
    """An invoice that waits to be printed and posted."""
    address = "Kunden AB\nKundgatan 2\n411 05 Göteborg"
    facts = {"number": "1001", "address": address, "city": "Göteborg"}
    return await make_parcel(
        channel=Channel.LETTER,
        recipient=address.replace("\n", ", "),
        facts=facts,
        attachments=(PAGE,),
        **about,
    )

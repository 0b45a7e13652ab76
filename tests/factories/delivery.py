"""Parcels, valid by default."""

from datetime import datetime

from reskontra.domain.delivery.commands import (
    ask_about,
    choose_letter_routine,
    choose_sending_domain,
    make_letter_batch,
    mark_address,
    post_parcel,
)
from reskontra.domain.delivery.ids import LetterBatchId, ParcelId, ParticipantId, SendingDomainId
from reskontra.domain.delivery.letter_views import LetterBatch, LetterBatchState
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.sending_domain_views import KeyPair
from reskontra.domain.delivery.troubles import Severity
from reskontra.domain.delivery.views import Attachment, NewParcel, ParcelState
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.actors import SYSTEM
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now, stopped_at
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


def new_batch(**about: object) -> LetterBatch:
    """A batch that lies printed."""
    batch = LetterBatch(
        id=LetterBatchId.new(),
        number=1,
        state=LetterBatchState.PRINTED,
        job_id=JobId.new(),
        letter_count=1,
        sheet_count=1,
        created_at=now(),
        made_by=SYSTEM,
        posted_on=None,
        posted_by=None,
        goes_to_partner=False,
        turn=0,
        handed_over_at=None,
        reason=None,
    )
    return varied(batch, **about)


def new_parcel(**about: object) -> NewParcel:
    return varied(PARCEL, **about)


async def make_parcel(**about: object) -> ParcelId:
    return await post_parcel(new_parcel(**about))


async def make_sent(purpose: str, subject: str, at: datetime, generation: int = 1) -> ParcelId:
    """A message of its own that was posted and sent at an instant."""
    with stopped_at(at):
        parcel_id = await make_parcel(purpose=purpose, subject=subject, generation=generation)
    await Parcel.filter(id=parcel_id.uuid).update(state=ParcelState.SENT, sent_at=at)
    return parcel_id


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


async def make_daily_letters() -> LetterBatchId:
    """A letter in a batch, in a firm whose letters leave by themselves."""
    await choose_letter_routine(is_daily=True, hour=15)
    return await make_letter_batch([await make_letter()], "sv")


async def make_sending_domain(domain: str = "firman.se") -> SendingDomainId:
    """A domain of the firm's own, whose records nobody has seen yet."""
    key = KeyPair(public="MIIB", sealed="s3aled")
    return await choose_sending_domain(domain, "faktura", key, ours=())


async def make_participant(address: str = "0007:5567037485") -> ParticipantId:
    """A receiver in the Peppol network that has been asked about, and no answer yet."""
    return await ask_about(address)
